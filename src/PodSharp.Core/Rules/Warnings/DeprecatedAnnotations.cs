namespace PodSharp.Rules;

/// <summary>Annotations that have become fields, or do nothing any more.</summary>
internal sealed class DeprecatedAnnotations() : ObjectRule(
    "core.v1.Pod", "core.v1.PodTemplateSpec", "core.v1.Service", "core.v1.PersistentVolume", "core.v1.PersistentVolumeClaim",
    "core.v1.ServiceAccount", "networking.v1.Ingress")
{
    private const string PodType = "PodSpec";

    // What holds the annotation, its name or what it begins with, and what to do instead.
    private static readonly (string Owner, string Annotation, string Advice)[] Known =
    [
        (PodType, "scheduler.alpha.kubernetes.io/critical-pod", "it does nothing since 1.16; use priorityClassName"),
        (PodType, "security.alpha.kubernetes.io/sysctls", "it does nothing since 1.11; use securityContext.sysctls"),
        (PodType, "security.alpha.kubernetes.io/unsafe-sysctls", "it does nothing since 1.11; use securityContext.sysctls"),
        (PodType, "seccomp.security.alpha.kubernetes.io/pod", "it does nothing since 1.27; use securityContext.seccompProfile"),
        (PodType, "container.seccomp.security.alpha.kubernetes.io/", "it does nothing since 1.27; use seccompProfile of the container"),
        (PodType, "container.apparmor.security.beta.kubernetes.io/", "use appArmorProfile of the container"),
        ("ServiceSpec", "service.kubernetes.io/topology-aware-hints", "use spec.trafficDistribution"),
        ("PersistentVolumeSpec", "volume.beta.kubernetes.io/storage-class", "use spec.storageClassName"),
        ("PersistentVolumeSpec", "volume.beta.kubernetes.io/mount-options", "use spec.mountOptions"),
        ("PersistentVolumeClaimSpec", "volume.beta.kubernetes.io/storage-class", "use spec.storageClassName"),
        ("ServiceAccount", "kubernetes.io/enforce-mountable-secrets", "use separate namespaces to keep secrets apart"),
        ("IngressSpec", "kubernetes.io/ingress.class", "use spec.ingressClassName"),
    ];

    public override void Check(Place place)
    {
        var owner = place.Object!.Find("spec")?.Type.Object?.TypeName ?? place.Object.TypeName;
        foreach (var annotation in place["metadata"]["annotations"].Values)
        {
            foreach (var known in Known)
            {
                if (known.Owner == owner && IsMeant(annotation.Key!, known.Annotation) && !IsField(place, annotation))
                    annotation.ReportKey(RuleCatalogue.Deprecated, $"The annotation {annotation.Key} is deprecated: {known.Advice}");
            }
        }
    }

    private static bool IsMeant(string key, string known) =>
        known.EndsWith("/", StringComparison.Ordinal) ? key.StartsWith(known, StringComparison.Ordinal) : key == known;

    // Who sets the field as well keeps the annotation for older servers.
    private static bool IsField(Place place, Place annotation)
    {
        var key = annotation.Key!;
        if (place.Object!.Find("spec") is null)
            return false;

        var spec = place["spec"];
        if (key.StartsWith("kubernetes.io/ingress", StringComparison.Ordinal))
            return !spec["ingressClassName"].IsAbsent;
        if (key == "seccomp.security.alpha.kubernetes.io/pod")
            return !spec["securityContext"]["seccompProfile"].IsAbsent;

        var container = key.Substring(key.IndexOf('/') + 1);
        if (key.StartsWith("container.seccomp", StringComparison.Ordinal))
            return MayHave(spec, container, "seccompProfile");
        return key.StartsWith("container.apparmor", StringComparison.Ordinal)
            && (MayHave(spec, container, "appArmorProfile") || MayMean(spec["securityContext"]["appArmorProfile"], annotation));
    }

    private static bool MayHave(Place spec, string container, string field) => !Array.TrueForAll(
        [PodContainers.Regular, PodContainers.Init, PodContainers.Ephemeral],
        list => spec[list].HasNo(item => item["name"].Says(container) == false || item["securityContext"][field].IsAbsent ? false : null));

    // Whether the pod's own profile may be the one that the annotation names.
    private static bool MayMean(Place profile, Place annotation)
    {
        if (profile.IsUnknown || annotation.IsUnknown)
            return true;
        if (profile["type"].IsUnknown || profile["localhostProfile"].IsUnknown)
            return true;
        return annotation.Text == profile["type"].Text switch
        {
            "Unconfined" => "unconfined",
            "RuntimeDefault" => "runtime/default",
            "Localhost" => "localhost/" + profile["localhostProfile"].Text,
            _ => null,
        };
    }
}
