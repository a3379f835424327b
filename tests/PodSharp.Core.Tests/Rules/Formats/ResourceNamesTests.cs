using PodSharp.Rules.Formats;

namespace PodSharp.Core.Tests.Rules.Formats;

public sealed class ResourceNamesTests
{
    [Theory]
    [InlineData("cpu", null)]
    [InlineData("hugepages-2Mi", null)]
    [InlineData("example.com/gpu", null)]
    [InlineData("foo.kubernetes.io/x", null)]
    [InlineData("requests.kubernetes.io/x", null)]
    [InlineData("a b", ResourceNameClause.Qualified)]
    [InlineData("gpu", ResourceNameClause.Standard)]
    [InlineData("pods", ResourceNameClause.Container)]
    [InlineData("storage", ResourceNameClause.Container)]
    [InlineData("requests.x.io/y", ResourceNameClause.Extended)]
    public void Containers_have_resources(string name, ResourceNameClause? clause) =>
        Assert.Equal(clause, ResourceNames.FaultInContainer(name)?.Clause);

    [Fact]
    public void An_extended_resource_leaves_room_for_what_quotas_put_before_it()
    {
        var longest = string.Join(".", Enumerable.Repeat("example", 31));

        Assert.Null(ResourceNames.FaultInContainer(longest.Substring(0, 244 - 1) + "/gpu"));
        Assert.Equal(ResourceNameClause.Extended, ResourceNames.FaultInContainer(longest.Substring(0, 245) + "/gpu")?.Clause);
    }

    [Theory]
    [InlineData("memory", null)]
    [InlineData("hugepages-1Gi", null)]
    [InlineData("ephemeral-storage", ResourceNameClause.Pod)]
    [InlineData("example.com/gpu", ResourceNameClause.Pod)]
    [InlineData("gpu", ResourceNameClause.Standard)]
    public void Pods_have_fewer_resources(string name, ResourceNameClause? clause) => Assert.Equal(clause, ResourceNames.FaultInPod(name)?.Clause);

    [Theory]
    [InlineData("pods", null)]
    [InlineData("requests.hugepages-2Mi", null)]
    [InlineData("count/deployments.apps", null)]
    [InlineData("a b", ResourceNameClause.Qualified)]
    [InlineData("gpu", ResourceNameClause.Standard)]
    [InlineData("storage", ResourceNameClause.Quota)]
    public void Quotas_count_resources(string name, ResourceNameClause? clause) => Assert.Equal(clause, ResourceNames.FaultInQuota(name)?.Clause);

    [Theory]
    [InlineData("storage", "PersistentVolumeClaim", null)]
    [InlineData("gpu", "PersistentVolumeClaim", ResourceNameClause.Standard)]
    [InlineData("storage", "Container", ResourceNameClause.Container)]
    [InlineData("gpu", "Container", ResourceNameClause.Standard)]
    public void Limit_ranges_limit_by_type(string name, string type, ResourceNameClause? clause) =>
        Assert.Equal(clause, ResourceNames.FaultInLimitRange(name, type)?.Clause);

    [Fact]
    public void What_was_meant_is_suggested()
    {
        Assert.Equal("memory", ResourceNames.FaultInContainer("memmory")?.Suggestion);
        Assert.Equal("requests.storage", ResourceNames.FaultInQuota("storage")?.Suggestion);
    }
}
