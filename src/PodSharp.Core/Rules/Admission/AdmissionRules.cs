namespace PodSharp.Rules;

/// <summary>The rules about what built-in admission refuses.</summary>
internal static class AdmissionRules
{
    public static readonly ObjectRule[] All =
    [
        new PodPriority(),
        new OverheadAdmission(),
        new MirrorPod(),
        new PodSecurityLabels(),
    ];
}
