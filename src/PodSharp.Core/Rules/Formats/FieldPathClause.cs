namespace PodSharp.Rules.Formats;

/// <summary>What is wrong with a path to a pod's field.</summary>
public enum FieldPathClause
{
    /// <summary>Pods have no such field that containers can read, or it has no keys.</summary>
    Unknown,

    /// <summary>The field can be read, but not here.</summary>
    NotAllowedHere,

    /// <summary>The key in brackets is not a key of labels or annotations. The API server names the reference, not its path.</summary>
    BadKey,
}
