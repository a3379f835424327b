using PodSharp.Documents;
using PodSharp.Rules;
using PodSharp.Schema;

namespace PodSharp.Yaml;

/// <summary>Something wrong with a document that is read.</summary>
/// <param name="kind">What is wrong.</param>
/// <param name="reason">The cause and what to do.</param>
/// <param name="path">The place in the document as Kubernetes spells it; empty for the document itself.</param>
/// <param name="origin">The place in the text.</param>
public sealed class YamlFault(YamlFaultKind kind, string reason, string path, TextOrigin origin)
{
    /// <summary>What is wrong.</summary>
    public YamlFaultKind Kind { get; } = kind;

    /// <summary>The cause and what to do, without the place.</summary>
    public string Reason { get; } = reason;

    /// <summary>The place in the document, such as <c>spec.containers[0].image</c>; empty for the document itself.</summary>
    public string Path { get; } = path;

    /// <summary>The place in the text; of a key that comes twice the later one.</summary>
    public TextOrigin Origin { get; } = origin;

    /// <summary>Of a key that comes twice the place where it stood before; else null.</summary>
    public TextOrigin? First { get; init; }

    /// <summary>The fault as the rules say what is wrong.</summary>
    /// <param name="node">The object in which the path begins, where there is one.</param>
    /// <param name="prefix">The place of that object in the document.</param>
    public Finding ToFinding(MappingNode? node, string prefix = "")
    {
        var plain = prefix.Length == 0 ? Path : Path.Substring(prefix.Length).TrimStart('.');
        var spelled = node?["apiVersion"] is ScalarNode apiVersion && node["kind"] is ScalarNode kind
            && KubernetesSchema.Default.FindKind(apiVersion.Text, kind.Text) is { } type
                ? SchemaPath.Spell(plain, type)
                : plain;
        var rule = Kind == YamlFaultKind.DuplicateKey ? RuleCatalogue.DuplicateKey : RuleCatalogue.Unreadable;
        return new Finding(
            rule,
            spelled,
            Reason,
            Origin,
            serverField: string.Equals(spelled, plain, StringComparison.Ordinal) ? null : plain,
            related: First is null ? null : [new RelatedPlace(spelled, First)]);
    }

    /// <summary>Place, path and reason.</summary>
    public override string ToString() => $"{Origin}: {(Path.Length == 0 ? "" : Path + ": ")}{Reason}";
}
