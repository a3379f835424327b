using System.Text.RegularExpressions;
using PodSharp.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PodSharp.Yaml.Tests.RoundTrip;

/// <summary>The second opinion: what YamlDotNet's parser, without any of our code, finds in a text.</summary>
internal static partial class ReadBack
{
    /// <summary>
    /// The document as one line: strings in quotes, whatever stands plain as it stands there.
    /// </summary>
    public static string ByYamlDotNet(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var node = Node(parser);
        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return node;
    }

    /// <summary>The document in the same form, from its nodes, in the order in which it is written.</summary>
    public static string Expected(DocumentNode node) => node switch
    {
        ScalarNode { Kind: ScalarKind.String } scalar => PlainScalars.Json(scalar.Text),
        ScalarNode scalar => scalar.Text,
        SequenceNode sequence => "[" + string.Join(",", sequence.Items.ToArray().Select(Expected)) + "]",
        MappingNode mapping => "{" + string.Join(",", mapping.Entries.ToArray()
            .Where(entry => entry.Value is not ScalarNode { Kind: ScalarKind.Null })
            .Select(entry => PlainScalars.Json(entry.Key) + ":" + Expected(entry.Value))) + "}",
        _ => throw new ArgumentException("A node that can't be written.", nameof(node)),
    };

    private static string Node(Parser parser)
    {
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<string>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(Node(parser));
            return "[" + string.Join(",", items) + "]";
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            var entries = new List<string>();
            while (!parser.TryConsume<MappingEnd>(out _))
                entries.Add(PlainScalars.Json(parser.Consume<Scalar>().Value) + ":" + Node(parser));
            return "{" + string.Join(",", entries) + "}";
        }

        var scalar = parser.Consume<Scalar>();
        return scalar.Style == ScalarStyle.Plain && IsNumberOrTruthValue(scalar.Value) ? scalar.Value : PlainScalars.Json(scalar.Value);
    }

    // What the canonical writer prints for anything but a text; no text looks so when it is plain.
    private static bool IsNumberOrTruthValue(string text) => text is "true" or "false" || CanonicalNumber().IsMatch(text);

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+(e[-+][0-9]+)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CanonicalNumber();
}
