namespace PodSharp.Schema;

/// <summary>
/// Where a type holds another one: a Deployment its pod spec at <c>spec.template.spec</c>. Only the fields through which an object
/// hands its work on are followed.
/// </summary>
public static class TypePaths
{
    /// <summary>The type of a pod's specification.</summary>
    public const string PodSpec = "io.k8s.api.core.v1.PodSpec";

    /// <summary>The type of a template that pods are made from.</summary>
    public const string PodTemplateSpec = "io.k8s.api.core.v1.PodTemplateSpec";

    /// <summary>The type of an object's metadata.</summary>
    public const string ObjectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    private static readonly string[] Steps = ["spec", "template", "jobTemplate"];

    /// <summary>
    /// Whether the type stands for an object: it has metadata beside what it describes (kinds do, and the templates of pods and jobs).
    /// </summary>
    public static bool IsObject(ObjectSchema type) => type.Find("metadata")?.Type.ObjectName == ObjectMeta;

    /// <summary>The path from <paramref name="type"/> to the <paramref name="target"/> that it holds, or null.</summary>
    public static string[]? Find(ObjectSchema type, string target)
    {
        if (type.Name == target)
            return [];
        if (target == ObjectMeta)
            return IsObject(type) ? ["metadata"] : null;

        foreach (var step in Steps)
        {
            if (type.Find(step)?.Type is not { Shape: FieldShape.Object, Object: { } next } || next == type)
                continue;
            if (Find(next, target) is { } rest)
                return [step, .. rest];
        }

        return null;
    }
}
