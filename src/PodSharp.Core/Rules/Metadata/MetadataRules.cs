namespace PodSharp.Rules;

/// <summary>The rules about names, labels, annotations and selectors.</summary>
internal static class MetadataRules
{
    /// <summary>The type of every object's metadata.</summary>
    public const string ObjectMeta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

    public static readonly ObjectRule[] All =
    [
        new ObjectName(),
        new CronJobName(),
        new IndexedJobName(),
        new Annotations(),
        new Finalizers(),
        new OwnerReferences(),
        new ServerFields(),
        new SelectorExpression(),
    ];
}
