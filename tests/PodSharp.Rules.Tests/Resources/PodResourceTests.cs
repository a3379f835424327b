namespace PodSharp.Rules.Tests.Resources;

/// <summary>What pods as a whole request, and what they are limited to.</summary>
public class PodResourceTests
{
    [Theory]
    [InlineData("resources: {limits: {ephemeral-storage: 1Gi}}", "POD1102 spec.resources.limits[ephemeral-storage]")]
    [InlineData("resources: {limits: {example.com/gpu: 1}}", "POD1102 spec.resources.limits[example.com/gpu]")]
    [InlineData("resources: {limits: {cpu: -1}}", "POD1103 spec.resources.limits[cpu]")]
    [InlineData("resources: {requests: {cpu: 2}, limits: {cpu: 1}}", "POD1120 spec.resources.requests[cpu] as spec.resources.requests")]
    [InlineData("resources: {requests: {cpu: 1, hugepages-2Mi: 2Mi}}", "POD1101 spec.resources.requests[hugepages-2Mi] as spec.resources.limits")]
    [InlineData("resources: {limits: {hugepages-2Mi: 2Mi}}", "POD1120 spec.resources")]
    [InlineData("resources: {claims: [{name: gpu}]}", "POD1108 spec.resources.claims")]
    [InlineData("resources: {limits: {cpu: 1}}\nos: {name: windows}", "POD1108 spec.resources")]
    public void What_a_pod_cannot_ask_for_is_told(string spec, string expected) => Judged.Finds(PodText.WithSpec(spec), expected);

    [Fact]
    public void A_pod_requests_at_least_what_its_containers_do()
    {
        const string Containers = """
            resources: {requests: {cpu: 1, memory: 1Gi}}
            initContainers:
            - {name: proxy, image: "envoy:1", restartPolicy: Always, resources: {requests: {cpu: 300m}}}
            - {name: load, image: "curl:8", resources: {requests: {memory: 2Gi}}}
            """;

        var findings = Judged.All(PodText.WithContainer("resources: {requests: {cpu: 800m}}", Containers));

        Assert.Equal(["spec.resources.requests[cpu]", "spec.resources.requests[memory]"], findings.Select(static finding => finding.Path));
        Assert.Equal("requests.cpu of the pod is 1, and its containers have 1100m together: the pod needs as much", findings[0].Message);
    }

    [Fact]
    public void No_container_is_allowed_more_than_its_pod() => Judged.Finds(
        PodText.WithContainer("resources: {limits: {cpu: 2}, requests: {cpu: 1}}", "resources: {limits: {cpu: 1}}"),
        "POD1120 spec.containers[0].resources.limits[cpu] as spec.resources.containers[0][cpu].limits");

    [Fact]
    public void A_pod_without_requests_requests_what_its_containers_do_and_that_is_within_its_limits() => Judged.Finds(
        PodText.WithContainer("resources: {requests: {cpu: 2}}", "resources: {limits: {cpu: 1}}"),
        "POD1120 spec.resources.limits[cpu] as spec.resources.requests");

    [Fact]
    public void In_templates_nothing_is_made_up() => Judged.IsClean("""
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec:
              resources: {requests: {memory: 1Gi}, limits: {cpu: 1, memory: 3Gi}}
              containers:
              - {name: web, image: "nginx:1.27", resources: {requests: {cpu: 2}, limits: {memory: 2Gi}}}
        """);

    [Fact]
    public void Steps_before_the_containers_count_one_by_one() => Judged.IsClean(PodText.WithContainer(
        "resources: {requests: {cpu: 1}}",
        """
        resources: {requests: {cpu: 1}}
        initContainers:
        - {name: a, image: "curl:8", resources: {requests: {cpu: 1}}}
        - {name: b, image: "curl:8", resources: {requests: {cpu: 1}}}
        """));
}
