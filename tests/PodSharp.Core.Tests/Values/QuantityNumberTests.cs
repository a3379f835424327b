using Xunit.Sdk;

namespace PodSharp.Core.Tests.Values;

public sealed class QuantityNumberTests
{
    [Theory]
    [InlineData("0.5", "500m")]
    [InlineData("1E", "1000P")]
    [InlineData("1E3", "1k")]
    [InlineData("1Ki", "1024")]
    [InlineData("1.5Gi", "1536Mi")]
    [InlineData("Gi", "0")]
    [InlineData("-", "0")]
    [InlineData(" 1 ", "1")]
    [InlineData("0.1n", "1n")]
    [InlineData("1.0000000001", "1000000001n")]
    [InlineData("16Ei", "9223372036854775807")]
    public void Spellings_of_one_number_are_equal(string left, string right)
    {
        Assert.Equal(Number(left), Number(right));
        Assert.Equal(Number(left).GetHashCode(), Number(right).GetHashCode());
        Assert.Equal(0, QuantityNumber.Compare(Number(left), Number(right)));
    }

    [Theory]
    [InlineData("1m", "1")]
    [InlineData("-1", "0")]
    [InlineData("1G", "1Gi")]
    [InlineData("999999999999999999999", "1e21")]
    public void A_smaller_one_is_less(string less, string more)
    {
        Assert.True(Number(less) < Number(more));
        Assert.True(Number(more) > Number(less));
        Assert.True(Number(less) <= Number(more));
        Assert.False(Number(less) >= Number(more));
        Assert.True(Number(less) != Number(more));
    }

    [Theory]
    [InlineData("1u", "1m")]
    [InlineData("1.0001", "1.001")]
    [InlineData("-1u", "-1m")]
    [InlineData("2", "2")]
    public void Finer_than_a_thousandth_is_rounded_up(string text, string rounded) => Assert.Equal(Number(rounded), Number(text).RoundedUpToMilli());

    [Theory]
    [InlineData("4Mi", "2Mi", true)]
    [InlineData("3Mi", "2Mi", false)]
    [InlineData("0", "2Mi", true)]
    [InlineData("3.5", "4", true)]
    [InlineData("4Mi", "0", false)]
    [InlineData("4Mi", "0.5", false)]
    public void A_number_divides_by_another(string text, string divisor, bool expected) => Assert.Equal(expected, Number(text).DividesBy(Number(divisor)));

    [Theory]
    [InlineData("1", "500m", "1.5")]
    [InlineData("1Gi", "512Mi", "1.5Gi")]
    public void Numbers_are_added(string left, string right, string sum) => Assert.Equal(Number(sum), QuantityNumber.Add(Number(left), Number(right)));

    [Theory]
    [InlineData("1k", true)]
    [InlineData("1500m", false)]
    [InlineData("2000m", true)]
    public void A_number_is_whole_or_has_a_fraction(string text, bool expected) => Assert.Equal(expected, Number(text).IsWhole);

    [Theory]
    [InlineData("1000m", "1")]
    [InlineData("0.001", "1m")]
    [InlineData("1000", "1k")]
    [InlineData("1024", "1024")]
    [InlineData("1024Ki", "1Mi")]
    [InlineData("0.5Gi", "512Mi")]
    [InlineData("1Ki", "1Ki")]
    [InlineData("1E3", "1E3")]
    [InlineData("1e5", "100e3")]
    [InlineData("0Gi", "0")]
    [InlineData("0.5Ki", "512")]
    [InlineData("+1", "+1")]
    public void The_canonical_text_is_the_servers(string text, string canonical) => Assert.Equal(canonical, Number(text).ToString());

    private static QuantityNumber Number(string text) => QuantityNumber.TryParse(text, out var number)
        ? number
        : throw new XunitException($"{text} is not a quantity");
}
