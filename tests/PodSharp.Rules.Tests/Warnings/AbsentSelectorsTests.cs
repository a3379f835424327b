namespace PodSharp.Rules.Tests.Warnings;

/// <summary>What selects no pod.</summary>
public class AbsentSelectorsTests
{
    private const string Spread = "maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule";

    [Fact]
    public void A_constraint_without_selector_spreads_nothing() => Judged.Warns(
        Manifest.Pod($"topologySpreadConstraints: [{{{Spread}}}]"),
        "POD2006 spec.topologySpreadConstraints[0].labelSelector");

    [Fact]
    public void A_term_without_selector_keeps_no_pods_together_or_apart() => Judged.Warns(
        Manifest.Pod(
            """
            affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: zone}]},
                       podAntiAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, podAffinityTerm: {topologyKey: zone}}]}}
            """),
        "POD2006 spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector",
        "POD2006 spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.labelSelector");

    [Theory]
    [InlineData("{}")]
    [InlineData("{matchLabels: {app: web}}")]
    public void An_empty_selector_selects_all(string selector) =>
        Judged.IsClean(Manifest.Pod($"topologySpreadConstraints: [{{{Spread}, labelSelector: {selector}}}]"));
}
