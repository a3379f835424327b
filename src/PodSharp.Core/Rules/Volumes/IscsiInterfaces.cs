using System.Globalization;
using System.Text;

namespace PodSharp.Rules;

/// <summary>For an initiator's name of its own a volume gets an interface, which is called after volume and portal.</summary>
internal sealed class IscsiInterfaces() : ObjectRule("core.v1.Volume", "core.v1.PersistentVolumeSpec")
{
    private const int Longest = 64;

    public override void Check(Place volume)
    {
        var source = volume["iscsi"];
        var (initiator, portal) = (source["initiatorName"], source["targetPortal"]);
        var isOfPod = volume.Object!.Find("name") is not null;
        var owner = isOfPod ? volume["name"] : volume.Root["metadata"]["name"];
        if (!initiator.IsWritten || owner.Text is not { } name || portal.Text is not { } address)
            return;

        var length = Encoding.UTF8.GetByteCount(name) + 1 + Encoding.UTF8.GetByteCount(address);
        if (length <= Longest)
            return;

        var message = string.Format(
            CultureInfo.InvariantCulture, "With initiatorName, name and targetPortal have at most {0} bytes together, and these have {1}", Longest - 1, length - 1);
        if (isOfPod)
            owner.Report(RuleCatalogue.TooLong, message, related: [initiator, portal]);
        else
            portal.Report(RuleCatalogue.TooLong, message, source.ServerPath + ".targetportal", related: [initiator, owner]);
    }
}
