using PodSharp.Schema;

namespace PodSharp.Core.Tests.Schema;

public class NearestNameTests
{
    private static readonly string[] Names = ["Pod", "Node", "Job", "CronJob", "Deployment", "DaemonSet", "apiVersion", "kind", "v1"];

    [Theory]
    [InlineData("Pdo", "Pod")] // swapped
    [InlineData("Pods", "Pod")] // one too many
    [InlineData("Deploymnt", "Deployment")] // one too few
    [InlineData("DeamonSet", "DaemonSet")]
    [InlineData("deployment", "Deployment")] // only its case
    [InlineData("apiversion1", "apiVersion")]
    [InlineData("Pod", "Pod")]
    [InlineData("Zebra", null)]
    [InlineData("v2", null)] // too short to be told apart
    [InlineData("", null)]
    public void The_name_that_was_meant_is_found(string name, string? nearest) => Assert.Equal(nearest, NearestName.Of(name, Names));

    [Fact]
    public void Of_equally_near_names_case_decides_and_then_the_ordinal_order()
    {
        Assert.Equal("Port", NearestName.Of("Prt", ["port", "Port"]));
        Assert.Equal("Pat", NearestName.Of("Pot", ["Pit", "Pat"]));
    }
}
