namespace PodSharp.Rules.Tests.Scheduling;

/// <summary>Which nodes a pod may or would like to run on.</summary>
public class NodeAffinityTests
{
    [Fact]
    public void A_condition_without_alternatives_is_told() => Judged.Finds(
        PodText.WithSpec("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: []}}}"),
        "POD1101 spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms");

    [Theory]
    [InlineData("matchExpressions: [{key: a, operator: Equals, values: [b]}]", "POD1102", "matchExpressions[0].operator")]
    [InlineData("matchExpressions: [{key: a, operator: In}]", "POD1101", "matchExpressions[0].values")]
    [InlineData("matchExpressions: [{key: a, operator: Exists, values: [b]}]", "POD1108", "matchExpressions[0].values")]
    [InlineData("matchExpressions: [{key: a, operator: Gt, values: [\"1\", \"2\"]}]", "POD1104", "matchExpressions[0].values")]
    [InlineData("matchExpressions: [{key: a b, operator: Exists}]", "POD1111", "matchExpressions[0].key")]
    [InlineData("matchExpressions: [{key: a, operator: In, values: [\"b c\"]}]", "POD1111", "matchExpressions[0].values[0]")]
    [InlineData("matchFields: [{key: metadata.name, operator: Exists}]", "POD1102", "matchFields[0].operator", "POD1101", "matchFields[0].values")]
    [InlineData("matchFields: [{key: spec.podCIDR, operator: In, values: [a]}]", "POD1102", "matchFields[0].key")]
    [InlineData("matchFields: [{key: metadata.name, operator: In, values: [A]}]", "POD1110", "matchFields[0].values[0]")]
    [InlineData("matchFields: [{key: metadata.name, operator: In, values: [a, b]}]", "POD1104", "matchFields[0].values")]
    public void What_cannot_be_asked_of_a_node_is_told(string term, params string[] expected)
    {
        const string Terms = "spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].";

        Judged.Finds(Required(term), [.. expected.Chunk(2).Select(static pair => $"{pair[0]} {Terms}{pair[1]}")]);
    }

    [Theory]
    [InlineData("matchExpressions: [{key: a, operator: NotIn, values: [b, c]}, {key: a, operator: DoesNotExist}, {key: a, operator: Lt, values: [many]}]")]
    [InlineData("matchFields: [{key: metadata.name, operator: NotIn, values: [node-1]}]")]
    [InlineData("matchExpressions: []")]
    public void What_can_be_asked_of_a_node_is_not_told(string term) => Judged.IsClean(Required(term));

    [Fact]
    public void A_wish_has_a_weight_and_may_compare_with_any_text() => Judged.Refuses(
        PodText.WithSpec(
            "affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 101}, {weight: 1, preference: {matchExpressions: [{key: a, operator: In, values: [\"b c\"]}]}}]}}"),
        "POD1103 spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight");

    private static string Required(string term) =>
        PodText.WithSpec($"affinity: {{nodeAffinity: {{requiredDuringSchedulingIgnoredDuringExecution: {{nodeSelectorTerms: [{{{term}}}]}}}}}}");
}
