namespace PodSharp.Rules;

/// <summary>The rules about volumes of pods, and how containers mount them.</summary>
internal static class VolumesRules
{
    public static readonly ObjectRule[] All =
    [
        new VolumeSources(),
        new VolumeSecrets(),
        new EmptyDirSizes(),
        new ImageReferences(),
        new EphemeralMetadata(),
        new EphemeralClaims(),
        new ProjectedSources(),
        new ProjectedPaths(),
        new DroppedSources(),
        new ResourcesInFiles(),
        new IscsiLogins(),
        new IscsiInterfaces(),
        new FibreChannelTargets(),
        new AzureDiskAddresses(),
        new FlockerDatasets(),
        new MountedVolumes(),
        new Mounts(),
        new MountPropagation(),
        new Devices(),
    ];
}
