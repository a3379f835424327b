using PodSharp.Yaml;

namespace PodSharp.Cli.Checking;

/// <summary>An object of a file, or a document that can't be read as one, and what is said of it.</summary>
internal sealed class CheckedObject
{
    /// <summary>The file.</summary>
    public required InputFile File { get; init; }

    /// <summary>The document that it is in.</summary>
    public required ReadDocument Document { get; init; }

    /// <summary>Its number among the items of a List, from 0; null where it is the document itself.</summary>
    public int? Item { get; init; }

    /// <summary>Its <c>apiVersion</c>, where it has one.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>Its <c>kind</c>, where it has one.</summary>
    public string? Kind { get; init; }

    /// <summary>Its namespace, where it names one.</summary>
    public string? Namespace { get; init; }

    /// <summary>Its name, or what its name is generated from, where it has one.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the API server would take it, whatever is reported.</summary>
    public required bool Accepted { get; init; }

    /// <summary>What is reported of it, in the order of the text.</summary>
    public required IReadOnlyList<CheckedFinding> Findings { get; init; }

    /// <summary>How many findings more there are, which the baseline knows.</summary>
    public int Known { get; init; }

    /// <summary>The object as a person calls it: <c>Pod shop/web</c>; empty where nothing is known of it.</summary>
    public required string Title { get; init; }

    /// <summary>What a person calls an object.</summary>
    public static string TitleOf(string? kind, string? space, string? name)
    {
        var full = space is null ? name : $"{space}/{name}";
        return full is null ? kind ?? "" : kind is null ? full : $"{kind} {full}";
    }
}
