using System.Text;

namespace PodSharp.Rules;

/// <summary>How a node logs in at an iSCSI portal: with a secret where it must authenticate, under a name that isn't too long.</summary>
internal sealed class PortalLogin() : ObjectRule("core.v1.ISCSIPersistentVolumeSource")
{
    private const int LongestName = 64;

    public override void Check(Place place)
    {
        var secret = place["secretRef"];
        var discovery = place["chapAuthDiscovery"];
        var session = place["chapAuthSession"];
        if (secret.IsAbsent && (discovery.IsTrue || session.IsTrue))
        {
            secret.Report(
                RuleCatalogue.Missing,
                "secretRef is missing: CHAP needs a secret with user names and passwords",
                related: discovery.IsTrue ? discovery : session);
        }

        var name = place.Root["metadata"]["name"].Text;
        var portal = place["targetPortal"];
        if (place["initiatorName"].IsWritten && name is not null && portal.Text is { } text && Encoding.UTF8.GetByteCount(name + ":" + text) > LongestName)
        {
            portal.Report(
                RuleCatalogue.TooLong,
                "The volume's name and targetPortal, with ':' between them, become the name of an interface, which has room for 64 characters",
                serverPath: place.ServerPath + ".targetportal",
                related: place.Root["metadata"]["name"]);
        }
    }
}
