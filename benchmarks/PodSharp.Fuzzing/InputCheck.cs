using System.Text;
using PodSharp.Documents;
using PodSharp.Rules;
using PodSharp.Schema;
using PodSharp.Yaml;

namespace PodSharp.Fuzzing;

/// <summary>What has to hold of every input. Whatever is thrown here is a mistake of ours.</summary>
internal static class InputCheck
{
    private static readonly KubernetesVersion[] Targets = KubernetesSchema.Default.Versions.Select(KubernetesVersion.Parse).ToArray();

    /// <summary>Feeds an input to the reader, the rules and the writer.</summary>
    /// <exception cref="InvalidOperationException">What came out is nonsense.</exception>
    public static void Run(Input input)
    {
        if (input.Document is { } document)
            CheckDocument(document);
        else
            CheckText(input.Bytes!);
    }

    private static void CheckText(byte[] bytes)
    {
        var last = -1;
        foreach (var document in YamlReader.ReadDocuments(new MemoryStream(bytes), "input.yaml"))
        {
            Demand(document.Index > last, "documents out of order");
            last = document.Index;
            Demand(document.Node is not null || document.Faults.Count > 0, "a document that can't be read and nobody says why");
            foreach (var fault in document.Faults)
            {
                CheckFinding(fault.ToFinding(document.Node), needsPlace: true);
                _ = document.Line(fault.Origin.Line);
            }

            foreach (var part in document.Objects)
                CheckRules(part.Node, needsPlace: true);
            if (document is { Node: { } node, Faults.Count: 0 })
                CheckWriting(node);
        }

        CheckReadingAtOnce(bytes);
    }

    private static void CheckDocument(MappingNode document)
    {
        CheckRules(document, needsPlace: false);
        _ = document.ToString();
        CheckWriting(document);
    }

    private static void CheckRules(MappingNode document, bool needsPlace)
    {
        // Any version, but the same for the same document.
        var target = Targets[document.Count % Targets.Length];
        foreach (var finding in RuleSet.Check(document, KubernetesVersion.Newest))
            CheckFinding(finding, needsPlace);
        foreach (var finding in RuleSet.Check(document, target))
            CheckFinding(finding, needsPlace);
    }

    private static void CheckFinding(Finding finding, bool needsPlace)
    {
        Demand(RuleCatalogue.All.Contains(finding.Rule), "a rule that no list has");
        Demand(!string.IsNullOrWhiteSpace(finding.Message), "a finding of {0} without a message", finding.Id);
        Demand(finding.Path is not null && finding.ServerField != finding.Path, "a finding of {0} with a wrong path", finding.Id);
        Demand(!finding.Message.Contains("{0}", StringComparison.Ordinal), "a message with a gap: {0}", finding.Message);
        CheckPlace(finding.Origin, needsPlace, finding);
        foreach (var related in finding.Related)
            CheckPlace(related.Origin, needsPlace, finding);
    }

    private static void CheckPlace(Origin? origin, bool needsPlace, Finding finding)
    {
        Demand(origin is TextOrigin || !needsPlace, "a finding without a place: {0}", finding);
        if (origin is TextOrigin text)
        {
            var isInOrder = text.EndLine > text.Line || (text.EndLine == text.Line && text.EndColumn >= text.Column);
            Demand(text is { Line: > 0, Column: > 0 } && isInOrder, "a place that is none, {1}: {0}", finding, text);
        }
    }

    private static void CheckWriting(MappingNode document)
    {
        if (TryWrite(document) is not { } text)
            return;

        var read = YamlReader.ReadAll(Encoding.UTF8.GetBytes(text), "written.yaml");
        Demand(read.Count == 1 && NodeComparer.Instance.Equals(WithoutNulls(document), read[0]), "what is written is read as something else:\n{0}", text);
        Demand(CanonicalYaml.ToText(read[0]) == text, "what is read is written otherwise:\n{0}", text);
    }

    // Some texts have no form in YAML, no list holds null, and nobody prints what isn't known.
    private static string? TryWrite(MappingNode document)
    {
        try
        {
            return CanonicalYaml.ToText(document);
        }
        catch (DocumentException)
        {
            return null;
        }
    }

    // An entry without a value is not printed.
    private static DocumentNode WithoutNulls(DocumentNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                var kept = MappingNode.Empty;
                foreach (var (key, value) in mapping.Entries)
                {
                    if (value is not ScalarNode { Kind: ScalarKind.Null })
                        kept = kept.Set(key, WithoutNulls(value));
                }

                return kept;
            case SequenceNode sequence:
                return SequenceNode.Of(sequence.Items.ToArray().Select(WithoutNulls).ToArray());
            default:
                return node;
        }
    }

    private static void CheckReadingAtOnce(byte[] bytes)
    {
        try
        {
            YamlReader.ReadAll(bytes, "input.yaml");
        }
        catch (YamlReadException exception)
        {
            Demand(exception is { Line: > 0, Column: > 0, Reason.Length: > 0 }, "an error without place or reason: {0}", exception.Message);
        }
    }

    private static void Demand(bool holds, string otherwise, params object[] values)
    {
        if (!holds)
            throw new InvalidOperationException(string.Format(System.Globalization.CultureInfo.InvariantCulture, otherwise, values));
    }
}
