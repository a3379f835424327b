namespace PodSharp.Schema;

/// <summary>How the entries of a list are told apart.</summary>
public enum ListType
{
    /// <summary>The published API doesn't say; the list is taken as a whole.</summary>
    Unspecified,

    /// <summary>The list is one value: whoever applies it replaces the whole.</summary>
    Atomic,

    /// <summary>The same entry may stand in it once only.</summary>
    Set,

    /// <summary>Entries are identified by <see cref="FieldSchema.ListKeys"/>, each once only.</summary>
    Map,
}
