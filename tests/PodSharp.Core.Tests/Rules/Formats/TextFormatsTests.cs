using PodSharp.Rules;
using PodSharp.Rules.Formats;

namespace PodSharp.Core.Tests.Rules.Formats;

public sealed class TextFormatsTests
{
    public static TheoryData<string, string> Accepted => FormatExamples.Accepted;

    public static TheoryData<string, string> Refused => FormatExamples.Refused;

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_the_server_accepts_has_no_fault(string format, string text) => Assert.Null(TextFormats.Find(format)!.Fault(text));

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_the_server_refuses_has_a_fault_in_words(string format, string text)
    {
        var fault = TextFormats.Find(format)!.Fault(text);

        Assert.False(string.IsNullOrWhiteSpace(fault));
        Assert.DoesNotContain("  ", fault, StringComparison.Ordinal);
        Assert.False(fault.EndsWith('.'), fault);
    }

    [Fact]
    public void A_repair_is_another_text_and_right()
    {
        foreach (var (name, _, text) in FormatExamples.All)
        {
            var format = TextFormats.Find(name)!;
            if (format.Repair(text) is not { } right)
                continue;
            Assert.NotEqual(text, right);
            Assert.True(format.Accepts(right), $"{name}: {right}");
            Assert.EndsWith($"; \"{right}\" would be right", format.Fault(text), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_format_has_a_name_of_its_own_a_description_and_a_rule_of_refusal()
    {
        Assert.Equal(TextFormats.All.Count, TextFormats.All.Select(static format => format.Name).Distinct().Count());
        Assert.All(TextFormats.All, static format =>
        {
            Assert.Same(format, TextFormats.Find(format.Name));
            Assert.NotEmpty(format.Description);
            Assert.True(format.Rule.IsRefusal);
            Assert.Contains(format.Rule, RuleCatalogue.All);
        });
    }

    [Theory]
    [InlineData("/exports")]
    [InlineData("/")]
    [InlineData("/a/../b")]
    public void An_absolute_path_begins_with_a_slash(string text) => Assert.True(TextFormats.Find("absolutePath")!.Accepts(text));

    [Theory]
    [InlineData("registry:7861")]
    [InlineData("a:7861,b:7861")]
    [InlineData("[fd00::1]:7861")]
    [InlineData(":")]
    public void Addresses_have_ports(string text) => Assert.True(TextFormats.Find("addressesWithPort")!.Accepts(text));

    [Fact]
    public void There_is_no_format_of_an_unknown_name() => Assert.Null(TextFormats.Find("dns"));

    [Theory]
    [InlineData("dns1123Label", "Web_1", "is not a DNS label: 'W' (character 1) is not allowed; use lower-case letters, digits and '-'; \"web-1\" would be right")]
    [InlineData("dns1123Label", "web-", "is not a DNS label: it can't end with '-' (character 4); \"web\" would be right")]
    [InlineData("dns1123Subdomain", "a..b", "is not a DNS name: '.' (character 3) can't follow '.'")]
    [InlineData("dns1123Subdomain", "a.-b", "is not a DNS name: a part of it can't begin with '-' (character 3); \"a.b\" would be right")]
    [InlineData("dns1123Subdomain", "", "is not a DNS name: it is empty")]
    [InlineData("labelValue", "a b", "is not a label's value: a space (character 2) is not allowed; use letters, digits, '-', '_' and '.'; \"a-b\" would be right")]
    [InlineData("qualifiedName", "Example.com/a", "is not a qualified name: of its prefix, 'E' (character 1) is not allowed; use lower-case letters, digits, '-' and '.'; \"example.com/a\" would be right")]
    [InlineData("portName", "80", "is not a port's name: it has no letter; a number is written without quotes")]
    [InlineData("ipAddress", "10.0.0.010", "is not an IP address: 010 has a leading zero, which some read as octal")]
    [InlineData("ipAddress", "::ffff:1.2.3.4", "is not an IP address: it is an IPv4 address in the form of IPv6; \"1.2.3.4\" would be right")]
    [InlineData("cidr", "10.1.2.3/8", "is not a network: 10.1.2.3 has bits set beyond the first 8; \"10.0.0.0/8\" would be right")]
    [InlineData("cidr", "2001:db8::1/64", "is not a network: 2001:db8::1 has bits set beyond the first 64; \"2001:db8::/64\" would be right")]
    [InlineData("cidr", "10.0.0.1", "is not a network: '/' and the number of fixed bits are missing; \"10.0.0.1/32\" would be right")]
    [InlineData("cronSchedule", "* * * * 7", "is not a cron schedule: of the day of the week, 7 is not from 0 to 6; Sunday is 0")]
    [InlineData("cronSchedule", "0 0 3 * * *", "is not a cron schedule: it has 6 fields and not five: minute, hour, day of the month, month, day of the week")]
    [InlineData("cronSchedule", "@dayly", "is not a cron schedule: there are @hourly, @daily, @midnight, @weekly, @monthly, @yearly, @annually, and @every with a duration; \"@daily\" would be right")]
    [InlineData("timeZone", "europe/paris", "is not a time zone of the IANA database, such as Europe/Paris or Etc/UTC; \"Europe/Paris\" would be right")]
    [InlineData("quantity", "512MB", "is not a quantity: \"MB\" is not a unit; there are m, k, M, G, T, P, E and Ki, Mi, Gi, Ti, Pi, Ei; \"512M\" would be right")]
    [InlineData("quantity", "1,5", "is not a quantity: a number such as 0.5 or 512 stands before the unit; \"1.5\" would be right")]
    [InlineData("configKey", "certs/tls.crt", "is not a key: '/' (character 6) is not allowed; use letters, digits, '-', '_' and '.'; \"certs-tls.crt\" would be right")]
    [InlineData("percent", "25 %", "is not a percentage: a space (character 3) is not allowed; it is a whole number and '%', such as \"25%\"; \"25%\" would be right")]
    [InlineData("base64", "cGFzcw", "is not base64: it ends too early, with 2 characters of the last 4; '=' fills them up; \"cGFzcw==\" would be right")]
    [InlineData("absolutePath", "exports", "is a relative path: here it is absolute and begins with '/'; \"/exports\" would be right")]
    [InlineData("addressesWithPort", "a:1,b", "is not a list of hosts with ports: of \"b\", ':' and the port are missing")]
    [InlineData("addressesWithPort", "fd00::1", "is not a list of hosts with ports: of \"fd00::1\", there is more than one ':'; an IPv6 address stands in brackets")]
    [InlineData("addressesWithPort", "[fd00::1]", "is not a list of hosts with ports: of \"[fd00::1]\", the brackets don't stand around the host, or no port follows them")]
    [InlineData("addressesWithPort", "a]:1", "is not a list of hosts with ports: of \"a]:1\", a bracket stands where none can")]
    [InlineData("pathWithoutBacksteps", "/a/../b", "steps back: \"..\" (character 4) is not allowed in this path")]
    [InlineData("windowsUserName", "a\tb", "is not a Windows user name: a tab (character 2) is not allowed")]
    public void A_fault_names_what_is_wrong_and_what_would_be_right(string format, string text, string fault) =>
        Assert.Equal(fault, TextFormats.Find(format)!.Fault(text));

    [Theory]
    [InlineData("dns1123Label", 63, 'a')]
    [InlineData("dns1123Subdomain", 253, 'a')]
    [InlineData("portName", 15, 'a')]
    [InlineData("configKey", 253, 'a')]
    [InlineData("labelValue", 63, 'a')]
    [InlineData("windowsUserName", 104, 'u')]
    [InlineData("windowsUserName", 104, 'é', 2)]
    [InlineData("gmsaCredentialSpec", 65536, '語', 3)]
    public void Length_is_counted_in_bytes(string format, int maximum, char character, int bytes = 1)
    {
        Assert.Null(TextFormats.Find(format)!.Fault(new string(character, maximum / bytes)));
        Assert.Contains(
            $"and at most {maximum} are allowed",
            TextFormats.Find(format)!.Fault(new string(character, (maximum / bytes) + 1)),
            StringComparison.Ordinal);
    }
}
