namespace PodSharp.Rules.Tests.Scheduling;

/// <summary>Beside which pods a pod may or would like to run, and how it spreads among them.</summary>
public class PodAffinityTests
{
    private const string Terms = "spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0]";

    [Theory]
    [InlineData("labelSelector: {}", "POD1101 " + Terms + ".topologyKey")]
    [InlineData("topologyKey: a, namespaces: [A]", "POD1110 " + Terms + ".namespaces[0] as " + Terms + ".namespace[0]")]
    [InlineData("topologyKey: a, matchLabelKeys: [app]", "POD1108 " + Terms + ".matchLabelKeys")]
    [InlineData("topologyKey: a, mismatchLabelKeys: [app]", "POD1108 " + Terms + ".mismatchLabelKeys")]
    [InlineData("topologyKey: a, labelSelector: {}, matchLabelKeys: [a b]", "POD1111 " + Terms + ".matchLabelKeys[0]")]
    [InlineData("topologyKey: a, labelSelector: {}, matchLabelKeys: [tier], mismatchLabelKeys: [tier]", "POD1120 " + Terms + ".matchLabelKeys[0]")]
    [InlineData("topologyKey: a, labelSelector: {matchLabels: {app: web}}, matchLabelKeys: [app]", "POD1120 " + Terms + ".matchLabelKeys[0] as " + Terms + "[0]")]
    [InlineData("topologyKey: a, labelSelector: {}, matchLabelKeys: [app, app]", "POD1105 " + Terms + ".matchLabelKeys[0] as " + Terms + "[0]", "POD1105 " + Terms + ".matchLabelKeys[1] as " + Terms + "[1]")]
    public void What_a_term_cannot_be_is_told(string term, params string[] expected) => Judged.Refuses(PodText.WithSpec(Required(term)), expected);

    [Theory]
    [InlineData("topologyKey: a, labelSelector: {matchLabels: {tier: web}}, matchLabelKeys: [tier]")]
    [InlineData("topologyKey: a, labelSelector: {}, matchLabelKeys: [app]")]
    public void Only_labels_that_the_pod_has_are_added_to_the_selector(string term) => Judged.IsClean(PodText.WithSpec(Required(term)));

    [Theory]
    [InlineData("{matchLabels: {app: web}}", 0)]
    [InlineData("{matchLabels: {app: web}, matchExpressions: [{key: app, operator: Exists}]}", 1)]
    [InlineData("{matchExpressions: [{key: app, operator: Exists}, {key: app, operator: Exists}]}", 1)]
    public void In_a_template_a_key_is_noticed_at_its_second_mention(string selector, int findings) =>
        Assert.Equal(findings, Judged.All(PodText.TemplateWithSpec(Required($"topologyKey: a, labelSelector: {selector}, matchLabelKeys: [app]"))).Count);

    [Fact]
    public void A_wish_without_a_term_lacks_its_topology() => Judged.Refuses(
        PodText.WithSpec("affinity: {podAntiAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1}]}}"),
        "POD1101 spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.topologyKey");

    [Theory]
    [InlineData("{topologyKey: a, whenUnsatisfiable: DoNotSchedule}", "POD1101 spec.topologySpreadConstraints[0].maxSkew")]
    [InlineData("{maxSkew: 1, topologyKey: a, whenUnsatisfiable: Never}", "POD1102 spec.topologySpreadConstraints[0].whenUnsatisfiable")]
    [InlineData("{maxSkew: 1, topologyKey: a, whenUnsatisfiable: ScheduleAnyway, minDomains: 2}", "POD1108 spec.topologySpreadConstraints[0].minDomains")]
    [InlineData("{maxSkew: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule, minDomains: 0}", "POD1103 spec.topologySpreadConstraints[0].minDomains")]
    [InlineData("{maxSkew: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule, matchLabelKeys: [app]}", "POD1108 spec.topologySpreadConstraints[0].matchLabelKeys")]
    public void What_a_way_of_spreading_cannot_be_is_told(string constraint, string expected) =>
        Judged.Refuses(PodText.WithSpec($"topologySpreadConstraints: [{constraint}]"), expected);

    [Fact]
    public void One_way_of_spreading_comes_once() => Judged.Finds(
        PodText.WithSpec("""
            topologySpreadConstraints:
            - {maxSkew: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule, minDomains: 2, labelSelector: {matchLabels: {app: web}}}
            - {maxSkew: 1, topologyKey: a, whenUnsatisfiable: ScheduleAnyway, labelSelector: {matchLabels: {app: web}}}
            - {maxSkew: 2, topologyKey: a, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {app: web}}}
            """),
        "POD1105 spec.topologySpreadConstraints[2] as spec.topologySpreadConstraints[0].{topologyKey, whenUnsatisfiable}");

    private static string Required(string term) =>
        $"affinity: {{podAffinity: {{requiredDuringSchedulingIgnoredDuringExecution: [{{{term}}}]}}}}";
}
