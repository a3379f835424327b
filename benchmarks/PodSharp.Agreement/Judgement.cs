using System.Text;
using PodSharp.Rules;
using PodSharp.Schema;
using PodSharp.Yaml;

namespace PodSharp.Agreement;

/// <summary>What PodSharp says of a case, beside what the server said.</summary>
internal sealed class Judgement
{
    private Judgement(Verdict verdict, IReadOnlyList<Finding> findings)
    {
        Verdict = verdict;
        Findings = findings;
        IsAccepted = !findings.Any(static finding => finding.Rule.IsRefusal);
        NamesField = findings.Where(static finding => finding.Rule.IsRefusal)
            .SelectMany(static finding => new[] { finding.Path, finding.ServerField ?? finding.Path })
            .Select(WithoutBrackets)
            .Intersect(verdict.Fields.Select(WithoutBrackets), StringComparer.Ordinal)
            .Any();
    }

    public Verdict Verdict { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public bool IsAccepted { get; }

    /// <summary>Whether one of the fields that the server named is the place of a finding.</summary>
    public bool NamesField { get; }

    public bool IsMissed => IsAccepted && !Verdict.IsAccepted;

    public bool IsFalseAlarm => !IsAccepted && Verdict.IsAccepted;

    /// <summary>Whether the server took it with a warning, and PodSharp has nothing to say.</summary>
    public bool IsSilent => Verdict is { IsAccepted: true, Warnings: > 0 } && Findings.Count == 0;

    public bool IsElsewhere => !IsAccepted && !Verdict.IsAccepted && Verdict.Fields.Count > 0 && !NamesField;

    public static Judgement Of(Verdict verdict) => new(verdict, Check(verdict.Text));

    // The server looks at the first document only.
    private static IReadOnlyList<Finding> Check(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return YamlReader.ReadDocuments(stream).FirstOrDefault() is { } document
            ? [.. document.Faults.Select(fault => fault.ToFinding(document.Node)), .. Rules(document)]
            : [new Finding(RuleCatalogue.Unreadable, "", "There is no document.", null)];
    }

    private static IEnumerable<Finding> Rules(ReadDocument document) =>
        document.Node is { } node ? RuleSet.Check(node, KubernetesVersion.Newest) : [];

    // Brackets with their content don't count: the server leaves out the indices of some lists and the keys of some maps.
    private static string WithoutBrackets(string path)
    {
        var text = new StringBuilder();
        var depth = 0;
        foreach (var character in path)
        {
            depth += character == '[' ? 1 : 0;
            if (depth == 0)
                text.Append(character);
            depth -= character == ']' && depth > 0 ? 1 : 0;
        }

        return text.ToString();
    }
}
