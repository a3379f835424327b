using System.Globalization;
using PodSharp.Documents;
using PodSharp.Rules;
using PodSharp.Yaml;

namespace PodSharp.Cli.Checking;

/// <summary>Judges the objects of a file, one after the other as they are read. Any number of threads may use it at once.</summary>
internal sealed class FileChecker(CheckOptions options)
{
    /// <summary>The objects of a file, and its documents that can't be read.</summary>
    public IEnumerable<CheckedObject> Check(InputFile file, Stream stream)
    {
        foreach (var document in YamlReader.ReadDocuments(stream, file.Name))
        {
            var findings = new List<Finding>[document.Objects.Count];
            for (var index = 0; index < findings.Length; index++)
                findings[index] = [];

            // What is said of no object: the document can't be read, or something is wrong with a List around its items.
            if (Divide(document, findings) is { Count: > 0 } others)
                yield return Judge(file, document, null, document.Node, others);
            for (var index = 0; index < findings.Length; index++)
            {
                var part = document.Objects[index];
                findings[index].AddRange(RuleSet.Check(part.Node, options.Target));
                yield return Judge(file, document, ItemOf(part), part.Node, findings[index]);
            }
        }
    }

    // Gives the reader's findings to the objects that they are about, and returns the others.
    private static List<Finding> Divide(ReadDocument document, List<Finding>[] findings)
    {
        var others = new List<Finding>();
        foreach (var fault in document.Faults)
        {
            var index = 0;
            while (index < findings.Length && !IsUnder(fault.Path, document.Objects[index].Path))
                index++;

            var isOther = index == findings.Length;
            if (isOther)
                others.Add(fault.ToFinding(document.Node));
            else
                findings[index].Add(fault.ToFinding(document.Objects[index].Node, document.Objects[index].Path));
        }

        return others;
    }

    // items[1] is no part of items[10].
    private static bool IsUnder(string path, string prefix) =>
        prefix.Length == 0
        || (path.StartsWith(prefix, StringComparison.Ordinal) && (path.Length == prefix.Length || path[prefix.Length] is '.' or '['));

    // Of items[3] the 3; of an item in a List that is an item itself, the number of that one.
    private static int? ItemOf(ManifestObject part)
    {
        if (part.Path.Length == 0)
            return null;
        var (start, end) = (part.Path.IndexOf('[', StringComparison.Ordinal) + 1, part.Path.IndexOf(']', StringComparison.Ordinal));
        return int.Parse(part.Path.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private CheckedObject Judge(InputFile file, ReadDocument document, int? item, MappingNode? part, List<Finding> findings)
    {
        var metadata = part?["metadata"] as MappingNode;
        var (apiVersion, kind) = (TextOf(part, "apiVersion"), TextOf(part, "kind"));
        if (options.IgnoreMissingKinds)
            findings.RemoveAll(static finding => finding.Rule == RuleCatalogue.UndefinedKind);

        var reported = Reported(findings, part?.Origin);
        var title = CheckedObject.TitleOf(kind, TextOf(metadata, "namespace"), NameOf(metadata));
        var known = options.Baseline is { } baseline
            ? reported.RemoveAll(each => baseline.Knows(Fingerprint.Of(each.Finding, file, title)))
            : 0;
        return new CheckedObject
        {
            File = file,
            Document = document,
            Item = item,
            ApiVersion = apiVersion,
            Kind = kind,
            Namespace = TextOf(metadata, "namespace"),
            Name = NameOf(metadata),
            Title = title,
            Accepted = !findings.Exists(static finding => finding.Rule.IsRefusal),
            Findings = reported,
            Known = known,
        };
    }

    private List<CheckedFinding> Reported(List<Finding> findings, Origin? around)
    {
        var reported = new List<CheckedFinding>(findings.Count);
        var isSorted = true;
        foreach (var finding in findings)
        {
            if (options.Severities.Of(finding.Rule) is not { } severity || severity < options.Least)
                continue;

            var place = Place.Of(finding.Origin, around);
            isSorted &= reported.Count == 0 || !IsBefore(place, reported[^1].Place);
            reported.Add(new CheckedFinding(finding, severity, place));
        }

        // What the reader and the rules say are two lists in order. Those of one place keep theirs.
        return isSorted ? reported : [.. reported.OrderBy(static each => each.Place.Line).ThenBy(static each => each.Place.Column)];
    }

    private static bool IsBefore(Place left, Place right) =>
        left.Line != right.Line ? left.Line < right.Line : left.Column < right.Column;

    private static string? NameOf(MappingNode? metadata) => TextOf(metadata, "name") ?? TextOf(metadata, "generateName");

    private static string? TextOf(MappingNode? mapping, string key) =>
        mapping?[key] is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } text ? text.Text : null;
}
