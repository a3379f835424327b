namespace PodSharp.Rules.Tests.Metadata;

/// <summary>Selectors by labels, as they stand in policies, budgets and workloads.</summary>
public class SelectorTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("{matchLabels: {app.kubernetes.io/name: shop, version: \"\"}}")]
    [InlineData("{matchExpressions: [{key: tier, operator: In, values: [front, \"\"]}, {key: app, operator: Exists}]}")]
    public void A_selector_may_say_much_or_nothing(string selector) => Judged.IsClean(Budget(selector));

    [Theory]
    [InlineData("{matchLabels: {\"a b\": x}}", "POD1111 spec.selector.matchLabels[a b]")]
    [InlineData("{matchLabels: {app: \"a b\"}}", "POD1111 spec.selector.matchLabels[app]")]
    [InlineData("{matchExpressions: [{key: app, operator: in, values: [shop]}]}", "POD1102 spec.selector.matchExpressions[0].operator")]
    [InlineData("{matchExpressions: [{key: app, operator: In}]}", "POD1101 spec.selector.matchExpressions[0].values")]
    [InlineData("{matchExpressions: [{key: app, operator: NotIn, values: []}]}", "POD1101 spec.selector.matchExpressions[0].values")]
    [InlineData("{matchExpressions: [{key: app, operator: Exists, values: [shop]}]}", "POD1108 spec.selector.matchExpressions[0].values")]
    [InlineData("{matchExpressions: [{key: app, operator: In, values: [\"a b\"]}]}", "POD1111 spec.selector.matchExpressions[0].values[0]")]
    [InlineData("{matchExpressions: [{operator: Exists}]}", "POD1101 spec.selector.matchExpressions[0].key")]
    public void Its_parts_are_judged(string selector, string expected) => Judged.Finds(Budget(selector), expected);

    [Fact]
    public void A_comparison_with_nothing_is_told_with_what_needs_no_values() => Assert.Equal(
        "In compares with values, and there are none: Exists and DoesNotExist need none",
        Assert.Single(Judged.All(Budget("{matchExpressions: [{key: app, operator: In}]}"))).Message);

    private static string Budget(string selector) =>
        $"{{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {{name: shop}}, spec: {{minAvailable: 1, selector: {selector}}}}}";
}
