namespace PodSharp.Rules;

/// <summary>The rules about claims, volumes and storage classes.</summary>
internal static class StorageRules
{
    public static readonly ObjectRule[] All =
    [
        new AccessModes(), new ClaimedStorage(), new ClaimSources(), new VolumeCapacity(), new VolumeNodes(),
        new RecycledRoot(), new VolumeAttributes(), new MountOptionsAnnotation(), new SecretReferences(), new ReservedOptions(),
        new EmptyNames(), new StorageClassSettings(), new DistinctTopologies(),
    ];
}
