namespace PodSharp.Rules;

/// <summary>Seccomp profiles in annotations are of a known kind, and those that the fields name.</summary>
internal sealed class SeccompAnnotations() : ObjectRule("core.v1.Pod", "core.v1.PodTemplateSpec")
{
    private const string OfPod = "seccomp.security.alpha.kubernetes.io/pod";
    private const string OfContainer = "container.seccomp.security.alpha.kubernetes.io/";

    public override void Check(Place pod)
    {
        var annotations = pod["metadata"]["annotations"];
        foreach (var annotation in annotations.Values)
        {
            if (annotation.Key == OfPod || annotation.Key!.StartsWith(OfContainer, StringComparison.Ordinal))
                CheckProfile(annotation, $"{annotations.ServerPath}.{annotation.Key}");
        }

        Compare(annotations.Value(OfPod), pod["spec"]["securityContext"]["seccompProfile"]);
        foreach (var container in PodContainers.All(pod["spec"]))
        {
            if (container["name"].Text is { } name)
                Compare(annotations.Value(OfContainer + name), container["securityContext"]["seccompProfile"]);
        }
    }

    private static void CheckProfile(Place annotation, string serverPath)
    {
        if (annotation.Text is not { } text || text is "runtime/default" or "docker/default" or "unconfined")
            return;

        if (!text.StartsWith(ProfileAnnotations.Localhost, StringComparison.Ordinal))
            annotation.Report(RuleCatalogue.UnknownValue, $"{ValueTypes.Quoted(text)} is no seccomp profile: runtime/default, unconfined and localhost/<path> are", serverPath);
        else
            annotation.CheckFormat("localPath", serverPath, text.Substring(ProfileAnnotations.Localhost.Length));
    }

    private static void Compare(Place annotation, Place profile) => ProfileAnnotations.CheckMatch(annotation, profile, profile.ServerPath);
}
