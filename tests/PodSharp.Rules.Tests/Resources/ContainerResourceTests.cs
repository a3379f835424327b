namespace PodSharp.Rules.Tests.Resources;

/// <summary>What containers request, and what they are limited to.</summary>
public class ContainerResourceTests
{
    [Fact]
    public void A_request_above_its_limit_is_told_with_both_numbers()
    {
        var finding = Assert.Single(Judged.All(PodText.WithContainer("resources: {requests: {memory: 2Gi}, limits: {memory: 1Gi}}")));

        Assert.Equal(
            ("POD1120", "spec.containers[0].resources.requests[memory]", "spec.containers[0].resources.requests"),
            (finding.Id, finding.Path, finding.ServerField));
        Assert.Equal("requests.memory is 2Gi and limits.memory 1Gi: a request can't be more than its limit", finding.Message);
        Assert.Equal("spec.containers[0].resources.limits[memory]", Assert.Single(finding.Related).Path);
    }

    [Theory]
    [InlineData("limits: {mem: 1Gi}", "POD1102 spec.containers[0].resources.limits[mem]")]
    [InlineData("limits: {pods: 1}", "POD1102 spec.containers[0].resources.limits[pods]")]
    [InlineData("limits: {\"a b\": 1}", "POD1111 spec.containers[0].resources.limits[a b]")]
    [InlineData("requests: {cpu: -1}", "POD1103 spec.containers[0].resources.requests[cpu]")]
    [InlineData("limits: {example.com/gpu: 500m}", "POD1103 spec.containers[0].resources.limits[example.com/gpu]")]
    [InlineData("limits: {cpu: 1, hugepages-2Mi: 3Mi}", "POD1103 spec.containers[0].resources.limits[hugepages-2Mi]")]
    [InlineData("limits: {cpu: 1, hugepages-big: 3Mi}", "POD1102 spec.containers[0].resources.limits[hugepages-big]")]
    [InlineData("limits: {hugepages-2Mi: 4Mi}", "POD1120 spec.containers[0].resources")]
    [InlineData(
        "requests: {example.com/gpu: 1}, limits: {example.com/gpu: 2}",
        "POD1120 spec.containers[0].resources.requests[example.com/gpu] as spec.containers[0].resources.requests")]
    [InlineData("requests: {example.com/gpu: 1}", "POD1101 spec.containers[0].resources.requests[example.com/gpu] as spec.containers[0].resources.limits")]
    [InlineData("requests: {memory: 1Gi}, limits: {memory: null}", "POD1120 spec.containers[0].resources.requests[memory] as spec.containers[0].resources.requests")]
    public void What_a_container_cannot_ask_for_is_told(string resources, string expected) =>
        Judged.Finds(PodText.WithContainer($"resources: {{{resources}}}"), expected);

    [Theory]
    [InlineData("requests: {cpu: 500m, memory: 1Gi, ephemeral-storage: 1G}, limits: {cpu: 0.5, memory: 1024Mi}")]
    [InlineData("requests: {example.com/gpu: 1}, limits: {example.com/gpu: 1}")]
    [InlineData("limits: {memory: 1Gi, hugepages-2Mi: 4Mi}")]
    [InlineData("requests: {a.kubernetes.io/b: 500m}")]
    [InlineData("requests: {cpu: 0.0001}, limits: {cpu: 0.0005}")]
    [InlineData("requests: {example.com/gpu: 0}, limits: {example.com/gpu: null}")]
    public void What_a_container_can_ask_for_is_not_told(string resources) =>
        Judged.IsClean(PodText.WithContainer($"resources: {{{resources}}}"));
}
