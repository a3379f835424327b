namespace PodSharp.Schema;

/// <summary>What makes a type a kind of object that a manifest can hold.</summary>
public sealed class KindSchema(string group, string version, string kind, string? plural, bool namespaced, int precedence)
{
    /// <summary>The API group, empty for the core group.</summary>
    public string Group { get; } = group;

    /// <summary>The version in the group, such as <c>v1</c>.</summary>
    public string Version { get; } = version;

    /// <summary>The kind, such as <c>Deployment</c>.</summary>
    public string Kind { get; } = kind;

    /// <summary>The name of the kind's collection in the API, where the facts have it.</summary>
    public string? Plural { get; } = plural;

    /// <summary>Whether its objects live in a namespace.</summary>
    public bool Namespaced { get; } = namespaced;

    /// <summary>
    /// Others need objects of this kind at once, so they are applied first: 1 before 2, and both before the kinds without precedence (0).
    /// </summary>
    public int Precedence { get; } = precedence;

    /// <summary>The name of the format in which its objects' names are to be written, or null where anything goes that a path takes.</summary>
    public string? NameFormat { get; init; }

    /// <summary>The <c>apiVersion</c> of its objects: <c>v1</c>, <c>apps/v1</c>.</summary>
    public string ApiVersion { get; } = group.Length == 0 ? version : group + "/" + version;
}
