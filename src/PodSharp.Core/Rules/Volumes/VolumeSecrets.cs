namespace PodSharp.Rules;

/// <summary>A volume that refers to a secret names it.</summary>
internal sealed class VolumeSecrets() : ObjectRule("core.v1.CinderVolumeSource", "core.v1.StorageOSVolumeSource", "core.v1.CSIVolumeSource")
{
    public override void Check(Place source)
    {
        var isCsi = source.Object!.Find("nodePublishSecretRef") is not null;
        var reference = source[isCsi ? "nodePublishSecretRef" : "secretRef"];
        var name = reference["name"];
        if (reference.IsWritten && name.IsAbsent)
            name.Report(RuleCatalogue.Missing, $"name is missing: {reference.Key} refers to a secret by its name");
        else if (isCsi)
            name.CheckFormat("dns1123Subdomain", source.ServerPath + ".name");
    }
}
