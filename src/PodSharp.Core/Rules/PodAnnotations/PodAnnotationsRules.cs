namespace PodSharp.Rules;

/// <summary>The rules about annotations of pods and their templates that the server reads.</summary>
internal static class PodAnnotationsRules
{
    public static readonly ObjectRule[] All =
    [
        new MirrorPods(),
        new DeletionCosts(),
        new SeccompAnnotations(),
        new AppArmorAnnotations(),
        new TolerationsAnnotation(),
    ];
}
