namespace PodSharp.Rules.Tests.Workloads;

/// <summary>Selectors of workloads pick the pods of their template.</summary>
public class SelectorTests
{
    [Fact]
    public void A_selector_that_asks_for_other_labels_is_told_with_both()
    {
        var finding = Assert.Single(Judged.All(Deployment("matchLabels: {app: web}", "{app: api}")));

        Assert.Equal(("POD1302", "spec.template.metadata.labels", "spec.selector.matchLabels[app]"), (finding.Id, finding.Path, finding.Related[0].Path));
        Assert.Equal("The selector asks for app=web, and the template's labels have app=api: they must agree", finding.Message);
    }

    [Theory]
    [InlineData("matchLabels: {app: web}", "{app: web, tier: front}")]
    [InlineData("matchExpressions: [{key: app, operator: In, values: [web, api]}]", "{app: api}")]
    [InlineData("matchExpressions: [{key: app, operator: NotIn, values: [web]}]", "{app: api}")]
    [InlineData("matchExpressions: [{key: app, operator: NotIn, values: [web]}]", "{tier: front}")]
    [InlineData("matchExpressions: [{key: app, operator: Exists}]", "{app: api}")]
    [InlineData("matchExpressions: [{key: app, operator: DoesNotExist}]", "{tier: front}")]
    public void A_selector_that_picks_the_template_is_right(string selector, string labels) => Judged.IsClean(Deployment(selector, labels));

    [Theory]
    [InlineData("matchLabels: {app: web, tier: front}", "{app: web}", "don't have tier")]
    [InlineData("matchLabels: {app: web}", "{}", "are missing")]
    [InlineData("matchExpressions: [{key: app, operator: In, values: [web, api]}]", "{app: db}", "app in (web, api)")]
    [InlineData("matchExpressions: [{key: app, operator: NotIn, values: [web]}]", "{app: web}", "app not in (web)")]
    [InlineData("matchExpressions: [{key: app, operator: Exists}]", "{tier: front}", "app to be there")]
    [InlineData("matchExpressions: [{key: app, operator: DoesNotExist}]", "{app: web}", "app to be absent")]
    public void A_selector_that_misses_the_template_says_by_which_requirement(string selector, string labels, string words)
    {
        var finding = Assert.Single(Judged.All(Deployment(selector, labels)));

        Assert.Equal("POD1302", finding.Id);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_selector_is_refused() => Judged.Finds(Deployment("{}", "{app: web}").Replace("selector:\n    {}", "selector: {}"), "POD1101 spec.selector");

    [Fact]
    public void A_missing_selector_is_told_once() => Judged.Finds(
        """
        apiVersion: apps/v1
        kind: ReplicaSet
        metadata: {name: web}
        spec:
          template:
            metadata: {labels: {app: web}}
            spec: {containers: [{name: web, image: "nginx:1.27"}]}
        """,
        "POD1101 spec.selector");

    [Fact]
    public void A_replication_controller_takes_the_labels_of_its_template() => Judged.IsClean(Controller("", "{app: web}"));

    [Fact]
    public void A_replication_controller_without_selector_and_labels_is_refused() =>
        Judged.Finds(Controller("", "{}"), "POD1101 spec.selector");

    [Fact]
    public void A_replication_controller_has_to_pick_its_own_pods() =>
        Judged.Finds(Controller("selector: {app: api}", "{app: web}"), "POD1302 spec.template.metadata.labels");

    [Fact]
    public void An_empty_deployment_lacks_what_its_embedded_parts_need() => Judged.Finds(
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        """,
        "POD1101 spec.selector",
        "POD1101 spec.template.spec.containers");

    private static string Deployment(string selector, string labels) =>
        $$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          selector:
            {{selector}}
          template:
            metadata: {labels: {{labels}}}
            spec: {containers: [{name: web, image: "nginx:1.27"}]}
        """;

    private static string Controller(string selector, string labels) =>
        $$"""
        apiVersion: v1
        kind: ReplicationController
        metadata: {name: web}
        spec:
          {{selector}}
          template:
            metadata: {labels: {{labels}}}
            spec: {containers: [{name: web, image: "nginx:1.27"}]}
        """;
}
