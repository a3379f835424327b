namespace PodSharp.Rules;

/// <summary>AppArmor profiles in annotations are of a known kind, of a container of the pod, and those that the fields name.</summary>
internal sealed class AppArmorAnnotations() : ObjectRule("core.v1.Pod", "core.v1.PodTemplateSpec")
{
    private const string OfContainer = "container.apparmor.security.beta.kubernetes.io/";

    private static readonly string[] Lists = [PodContainers.Regular, PodContainers.Init, PodContainers.Ephemeral];

    public override void Check(Place pod)
    {
        var spec = pod["spec"];
        foreach (var annotation in pod["metadata"]["annotations"].Values)
        {
            if (annotation.Key!.StartsWith(OfContainer, StringComparison.Ordinal))
                Check(annotation, annotation.Key.Substring(OfContainer.Length), spec);
        }
    }

    private static void Check(Place annotation, string name, Place spec)
    {
        if (Array.TrueForAll(Lists, list => spec[list].HasNo(container => container["name"].Says(name))))
            annotation.ReportKey(RuleCatalogue.Dangling, $"No container of the pod is called {ValueTypes.Quoted(name)}");
        if (annotation.Text is { } text && !IsProfile(text))
            annotation.Report(RuleCatalogue.UnknownValue, $"{ValueTypes.Quoted(text)} is no AppArmor profile: runtime/default, unconfined and localhost/<name> are");
        if (spec["os"]["name"].Says("windows") != false)
            return;

        foreach (var container in PodContainers.All(spec).Where(container => container["name"].Says(name) == true))
            Compare(annotation, container, spec["securityContext"]["appArmorProfile"]);
    }

    private static bool IsProfile(string text) =>
        text is "" or "runtime/default" or "unconfined" || text.StartsWith(ProfileAnnotations.Localhost, StringComparison.Ordinal);

    private static void Compare(Place annotation, Place container, Place ofPod)
    {
        var own = container["securityContext"]["appArmorProfile"];
        if (own.IsWritten)
            ProfileAnnotations.CheckMatch(annotation, own, own.ServerPath);
        else if (own.IsAbsent && !IsCopied(annotation))
            ProfileAnnotations.CheckMatch(annotation, ofPod, own.ServerPath);
    }

    // Of a pod, not of a template, the server makes the container's field from the annotation.
    private static bool IsCopied(Place annotation) => annotation.IsIn("Pod") && annotation.Text is not "";
}
