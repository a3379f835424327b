namespace PodSharp.Rules;

/// <summary>Only drivers of CSI know the classes of a volume's attributes.</summary>
internal sealed class VolumeAttributes() : ObjectRule("core.v1.PersistentVolumeSpec")
{
    public override void Check(Place place)
    {
        var attributes = place["volumeAttributesClassName"];
        if (attributes.IsWritten && place["csi"].IsAbsent)
        {
            place["csi"].Report(
                RuleCatalogue.Missing,
                "csi is missing: a volumeAttributesClassName is for volumes of a CSI driver",
                related: attributes);
        }
    }
}
