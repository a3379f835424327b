namespace PodSharp.Rules;

/// <summary>The annotation that was there before mountOptions is only for sources that are mounted with options.</summary>
internal sealed class MountOptionsAnnotation() : ObjectRule("core.v1.PersistentVolume")
{
    private const string Name = "volume.beta.kubernetes.io/mount-options";

    private static readonly string[] Sources =
    [
        "gcePersistentDisk", "awsElasticBlockStore", "glusterfs", "rbd", "quobyte", "azureFile", "cephfs", "cinder", "nfs", "iscsi",
        "azureDisk", "vsphereVolume", "photonPersistentDisk",
    ];

    public override void Check(Place place)
    {
        var annotation = place["metadata"]["annotations"].Value(Name);
        var spec = place["spec"];
        if (!annotation.IsWritten || !Array.TrueForAll(Sources, source => spec[source].IsAbsent))
            return;

        annotation.ReportKey(
            RuleCatalogue.NotAllowedHere,
            "The volume's source isn't mounted with options, so that it can't have this annotation: remove it; spec.mountOptions is where options belong",
            serverPath: "metadata.annotations." + Name);
    }
}
