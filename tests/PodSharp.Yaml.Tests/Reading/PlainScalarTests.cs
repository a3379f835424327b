using System.Globalization;
using System.Text.Json;
using PodSharp.Documents;

namespace PodSharp.Yaml.Tests.Reading;

/// <summary>What stands without quotes is read as kubectl reads it.</summary>
public class PlainScalarTests
{
    // Where the reader is more exact than kubectl, on purpose: no digit is lost, and what has the canonical spelling of a number with a
    // fraction stays one.
    private static readonly Dictionary<string, string> MoreExact = new(StringComparer.Ordinal)
    {
        ["12345678901234567890"] = "12345678901234567890",
        ["123456789012345678901234567890"] = "123456789012345678901234567890",
        ["1.0"] = "1.0",
    };

    // Where the reader refuses what kubectl accepts: a number of more than 64 bits as a key (kubectl makes 1.2345679e+29 of it), and a key
    // in which a word begins with an asterisk, whose colon the parser overlooks.
    private static readonly HashSet<string> RefusedKeys = new(StringComparer.Ordinal) { "123456789012345678901234567890", "0 0 * * *" };

    public static TheoryData<string> Texts => new(PlainScalars.All.Select(scalar => PlainScalars.Json(scalar.Text)));

    [Fact]
    public void There_are_as_many_texts_as_were_measured() => Assert.Equal(209, PlainScalars.All.Count);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_plain_value_is_what_kubectl_makes_of_it(string json)
    {
        var scalar = Find(json);
        var yaml = $"key: {scalar.Text}\n";

        if (scalar.Value == "error")
        {
            Assert.Throws<YamlReadException>(() => YamlReader.ReadAll(yaml));
            return;
        }

        var value = Assert.IsType<ScalarNode>(YamlReader.ReadAll(yaml)[0]["key"]);
        Assert.Equal(MoreExact.GetValueOrDefault(scalar.Text, scalar.Value), Text(value));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_plain_key_is_what_kubectl_makes_of_it(string json)
    {
        var scalar = Find(json);
        var yaml = $"top:\n  {scalar.Text}: value\n";
        if (scalar.Key == "error" || RefusedKeys.Contains(scalar.Text))
        {
            Assert.Throws<YamlReadException>(() => YamlReader.ReadAll(yaml));
        }
        else if (scalar.Key != "other")
        {
            var top = Assert.IsType<MappingNode>(YamlReader.ReadAll(yaml)[0]["top"]);
            Assert.Equal(JsonSerializer.Deserialize<string>(scalar.Key), Assert.Single(top.Entries.ToArray()).Key);
        }
    }

    [Theory]
    [InlineData("1234567890.5", "1.234568e+09")]
    [InlineData("1e3", "1000")]
    [InlineData("1e5", "100000")]
    [InlineData("1e6", "1e+06")]
    [InlineData("1e39", ".inf")]
    [InlineData("-1e39", "-.inf")]
    [InlineData("1e-50", "0")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("0.00001", "1e-05")]
    [InlineData("3.14159265", "3.1415927")]
    [InlineData("123456.789", "123456.79")]
    [InlineData("16777217.0", "1.6777216e+07")]
    [InlineData("-0.0", "-0")]
    [InlineData(".nan", ".nan")]
    [InlineData("!!str yes", "yes")]
    [InlineData("!!float 1", "1")]
    [InlineData("!!binary aGk=", "hi")]
    public void Numbers_as_keys_have_the_precision_that_they_have_in_kubectl(string yaml, string key) =>
        Assert.Equal(key, Assert.Single(YamlReader.ReadAll($"{yaml}: value\n")[0].Entries.ToArray()).Key);

    private static PlainScalar Find(string json) => PlainScalars.All.Single(scalar => PlainScalars.Json(scalar.Text) == json);

    // As JSON, spelled as in the file.
    private static string Text(ScalarNode value) => value.Kind switch
    {
        ScalarKind.String => Quoted(value.Text),
        ScalarKind.Float when !MoreExact.ContainsKey(value.Text) =>
            double.Parse(value.Text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        _ => value.Text,
    };

    private static string Quoted(string text) => "\"" + string.Concat(text.Select(Escaped)) + "\"";

    private static string Escaped(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\t' => "\\t",
        < ' ' or > '~' => $"\\u{(int)character:x4}",
        _ => character.ToString(),
    };
}
