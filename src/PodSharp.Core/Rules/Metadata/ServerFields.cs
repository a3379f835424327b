using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>Fields of metadata that the server sets, of which it doesn't take any value.</summary>
internal sealed class ServerFields() : ObjectRule(TypePaths.ObjectMeta)
{
    // Objects of other kinds begin with generation 1, whatever the manifest says.
    private static readonly string[] KindsWithGeneration =
    [
        "ConfigMap", "Secret", "Service", "ServiceAccount", "PersistentVolume", "PersistentVolumeClaim", "Namespace", "Role", "ClusterRole",
        "RoleBinding", "ClusterRoleBinding", "StorageClass", "LimitRange", "ResourceQuota", "HorizontalPodAutoscaler", "PodTemplate",
    ];

    public override void Check(Place place)
    {
        if (!place.IsOfRoot)
            return;

        var generation = place["generation"];
        if (generation.Integer < 0 && Array.IndexOf(KindsWithGeneration, place.Kind) >= 0)
            generation.Report(RuleCatalogue.OutOfRange, "generation counts from 0; leave it to the server");

        var version = place["resourceVersion"];
        if (version.IsPresent && version.Text is { } text and not "0" && place.Root.Object?.Kind is { } kind && StoredKinds.Contains(kind))
        {
            version.Report(
                RuleCatalogue.SetByServer,
                $"resourceVersion {text} is of an object that exists already: the server doesn't create one with it, and an update with it fails after the next change. Leave it out");
        }
    }
}
