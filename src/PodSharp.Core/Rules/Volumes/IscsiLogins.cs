namespace PodSharp.Rules;

/// <summary>Logging in to an iSCSI target with CHAP takes a secret with user and password.</summary>
internal sealed class IscsiLogins() : ObjectRule("core.v1.ISCSIVolumeSource", "core.v1.ISCSIPersistentVolumeSource")
{
    private static readonly string[] Switches = ["chapAuthDiscovery", "chapAuthSession"];

    public override void Check(Place source)
    {
        var secret = source["secretRef"];
        var used = Switches.Select(name => source[name]).FirstOrDefault(static field => field.IsTrue);
        if (used is not null && secret.IsAbsent)
            secret.Report(RuleCatalogue.Missing, $"secretRef is missing: {used.Key} takes user and password from a secret", related: used);
    }
}
