using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PodSharp.Rules.Formats;

namespace PodSharp.Core.Tests.Rules.Formats;

/// <summary>The formats' loops say the same as the patterns that they stand for, on texts made of the characters that matter.</summary>
public sealed class AgreementTests
{
    private const int Count = 20000;

    [Theory]
    [InlineData("dns1123Label", "aZ0-._", @"^[a-z0-9]([-a-z0-9]*[a-z0-9])?\z")]
    [InlineData("dns1123Subdomain", "a0-._", @"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\z")]
    [InlineData("dns1123SubdomainOrUnderscore", "a0-._", @"^(\.|_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*\.?)\z")]
    [InlineData("dns1035Label", "a0-.", @"^[a-z]([-a-z0-9]*[a-z0-9])?\z")]
    [InlineData("wildcardDns1123Subdomain", "*a.-", @"^\*\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\z")]
    [InlineData("qualifiedName", "aZ0-._/", @"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]\z")]
    [InlineData("labelValue", "aZ0-._é", @"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?\z")]
    [InlineData("sysctlName", "a0-_./", @"^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?\z")]
    [InlineData("configKey", "aZ0-_. ", @"^(?!\.\.)(?!\.\z)[-._a-zA-Z0-9]+\z")]
    [InlineData("portName", "az0-", @"^(?!-)(?!.*--)(?=.*[a-z])[-a-z0-9]+(?<!-)\z")]
    [InlineData("percent", "05%-+. ", @"^[0-9]+%\z")]
    [InlineData("pathWithoutBacksteps", "a./", @"^(?!(.*/)?\.\.(/|\z)).*\z")]
    public void A_format_agrees_with_its_pattern(string format, string characters, string pattern)
    {
        var right = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
        var random = new Random(1);

        for (var i = 0; i < Count; i++)
        {
            var text = Text(random, characters, random.Next(10));
            Assert.True(right.IsMatch(text) == TextFormats.Find(format)!.Accepts(text), $"{format} of \"{text}\"");
        }
    }

    [Fact]
    public void An_address_is_read_and_written_as_by_the_platform()
    {
        var random = new Random(2);
        var accepted = 0;
        for (var i = 0; i < Count; i++)
        {
            var text = Text(random, "::::0f1", random.Next(2, 20));
            if (!NetworkAddress.TryParse(text, out var address, out _))
                continue;
            accepted++;
            Assert.Equal(IPAddress.Parse(text).GetAddressBytes(), address.Bytes);
            Assert.Equal(address.Bytes, IPAddress.Parse(address.ToString()).GetAddressBytes());
        }

        Assert.True(accepted > 100, $"{accepted} addresses");
    }

    [Fact]
    public void Any_bytes_in_base64_are_right()
    {
        var random = new Random(3);
        for (var i = 0; i < 1000; i++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            Assert.Null(TextFormats.Find("base64")!.Fault(Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)));
        }
    }

    [Fact]
    public void No_text_is_too_odd_to_be_judged()
    {
        var random = new Random(4);
        for (var i = 0; i < 1000; i++)
        {
            var text = Text(random, "aA0-_./:*%=,@ +\t\n\\'\"[]é語\uD83D\uDE00\0", random.Next(12));
            foreach (var format in TextFormats.All)
                Assert.True(format.Fault(text) is null or { Length: > 0 }, $"{format} of \"{text}\"");
            IndexList.Fault(text, 5, out _);
            FieldPaths.InFiles.Fault(text);
            ResourceNames.FaultInContainer(text);
        }
    }

    private static string Text(Random random, string characters, int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++)
            text.Append(characters[random.Next(characters.Length)]);
        return text.ToString();
    }
}
