namespace PodSharp.Documents;

/// <summary>
/// Where a node came from. Each front end has its own kind of origin (a place in a YAML text, a span of C#); rules only pass it on.
/// </summary>
public abstract class Origin
{
    /// <summary>The place as a person reads it, such as <c>shop.yaml(12,7)</c>.</summary>
    public abstract override string ToString();
}
