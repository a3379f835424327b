using PodSharp.Rules.Formats;

namespace PodSharp.Core.Tests.Rules.Formats;

public sealed class IndexListTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("0", 1)]
    [InlineData("0-3", 4)]
    [InlineData("0,2-4,9", 5)]
    [InlineData("1,3", 2)]
    public void A_list_has_so_many_indexes(string text, int expected)
    {
        Assert.Null(IndexList.Fault(text, completions: 10, out var count));
        Assert.Equal(expected, count);
    }

    [Theory]
    [InlineData("3-1")]
    [InlineData("1-1")]
    [InlineData("10")]
    [InlineData("1,1")]
    [InlineData("2,1")]
    [InlineData("0-2,2")]
    [InlineData("a")]
    [InlineData(" 1")]
    [InlineData("1, 2")]
    [InlineData("1-")]
    [InlineData("-1")]
    [InlineData("1,,2")]
    public void What_the_server_refuses_has_a_fault(string text)
    {
        Assert.StartsWith("is not a list of indexes: ", IndexList.Fault(text, completions: 10, out var count), StringComparison.Ordinal);
        Assert.Equal(0, count);
    }
}
