namespace PodSharp.Rules;

/// <summary>The rules about names, labels, annotations and selectors.</summary>
internal static class MetadataRules
{
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
