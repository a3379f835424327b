namespace PodSharp.Rules;

/// <summary>All rules about objects of one type, area by area.</summary>
internal static class ObjectRuleList
{
    /// <summary>The rules, in the order in which they are asked.</summary>
    public static IReadOnlyList<ObjectRule> All { get; } =
    [
        .. PodsRules.All,
        .. VolumesRules.All,
        .. ResourcesRules.All,
        .. SchedulingRules.All,
        .. PodAnnotationsRules.All,
        .. WorkloadsRules.All,
        .. StorageRules.All,
        .. QuotasRules.All,
        .. MetadataRules.All,
        .. NetworkingRules.All,
        .. AutoscalingRules.All,
        .. AccessRules.All,
        .. ConfigurationRules.All,
        .. AdmissionRules.All,
        .. WarningRules.All,
    ];
}
