namespace PodSharp.Rules.Tests.Configuration;

/// <summary>What is a JSON object to the server, asked of a Secret that holds one.</summary>
public class JsonTextTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData(" null ")]
    [InlineData("""{"a": [1, -0.5e+3, true, false, null, "\u00e9\n", {}, []], "b": {"c": {}}}""")]
    public void A_JSON_object_is_one(string text) => Assert.Empty(Findings(text));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("nulls")]
    [InlineData("{")]
    [InlineData("{}}")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{'a':1}")]
    [InlineData("{\"a\":01}")]
    [InlineData("{\"a\":.5}")]
    [InlineData("{\"a\":1.}")]
    [InlineData("{\"a\":\"\\x\"}")]
    [InlineData("{\"a\":\"\\u00g0\"}")]
    [InlineData("{\"a\":[1 2]}")]
    [InlineData("{\"a\":[1}]")]
    [InlineData("{\"a\":\"\t\"}")]
    public void Anything_else_is_none(string text) => Assert.Equal("POD1611", Assert.Single(Findings(text)).Id);

    [Fact]
    public void Nesting_deeper_than_anybody_writes_is_not_judged() => Assert.Empty(Findings("{\"a\":" + new string('[', 200_000)));

    private static IReadOnlyList<Finding> Findings(string text) => Judged.All(
        "apiVersion: v1\nkind: Secret\nmetadata: {name: shop}\ntype: kubernetes.io/dockerconfigjson\n"
        + $"data: {{.dockerconfigjson: {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text))}}}");
}
