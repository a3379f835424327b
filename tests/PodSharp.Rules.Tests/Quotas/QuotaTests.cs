namespace PodSharp.Rules.Tests.Quotas;

/// <summary>Quotas of a namespace.</summary>
public class QuotaTests
{
    [Theory]
    [InlineData("hard: {pods: 10, requests.cpu: 1500m, count/deployments.apps: 3, requests.example.com/gpu: 1, hugepages-2Mi: 1Gi}")]
    [InlineData("{hard: {pods: 10, limits.memory: 1Gi, count/jobs.batch: 2}, scopes: [NotTerminating]}")]
    [InlineData("{hard: {pods: 1}, scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In, values: [high]}]}}")]
    public void A_right_quota_is_right(string fields) => Judged.IsClean(Quota(fields));

    [Theory]
    [InlineData("hard: {pod: 10}", "POD1102 spec.hard[pod]")]
    [InlineData("hard: {a b/c: 10}", "POD1111 spec.hard[a b/c]")]
    [InlineData("hard: {pods: -1}", "POD1103 spec.hard[pods]")]
    [InlineData("hard: {pods: 1.5}", "POD1103 spec.hard[pods]")]
    [InlineData("scopes: [Bestest]", "POD1102 spec.scopes[0]")]
    [InlineData("{hard: {pods: 1, cpu: 1}, scopes: [BestEffort]}", "POD1120 spec.scopes[0] as spec.scopes")]
    [InlineData("scopes: [Terminating, NotTerminating]", "POD1120 spec.scopes[1] as spec.scopes")]
    [InlineData("scopeSelector: {matchExpressions: [{scopeName: BestEffort, operator: In, values: [a]}]}", "POD1120 spec.scopeSelector.matchExpressions[0].operator")]
    [InlineData("scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In}]}", "POD1101 spec.scopeSelector.matchExpressions[0].values")]
    [InlineData("scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: Exists, values: [a]}]}", "POD1108 spec.scopeSelector.matchExpressions[0].values")]
    public void A_quota_is_refused_for(string fields, string expected) => Judged.Finds(Quota(fields), expected);

    [Fact]
    public void A_scope_that_does_not_suit_a_resource_names_those_that_would()
    {
        var finding = Assert.Single(Judged.All(Quota("{hard: {requests.storage: 1Gi}, scopes: [BestEffort]}")));

        Assert.Equal("A quota of BestEffort can't limit requests.storage, but only pods", finding.Message);
        Assert.Equal("spec.hard[requests.storage]", finding.Related[0].Path);
    }

    private static string Quota(string fields) =>
        $$"""
        apiVersion: v1
        kind: ResourceQuota
        metadata: {name: shop}
        spec: {{(fields[0] == '{' ? fields : "{" + fields + "}")}}
        """;
}
