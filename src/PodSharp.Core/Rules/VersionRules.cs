using System.Text;
using PodSharp.Documents;
using PodSharp.Schema;
using PodSharp.Vocabulary;

namespace PodSharp.Rules;

/// <summary>
/// What an object asks of the targeted Kubernetes: kinds and fields that it doesn't have yet, that it has no longer, or that it is about
/// to lose. All of it is said by the schema.
/// </summary>
public sealed class VersionRules
{
    private static readonly Dictionary<string, KubernetesVersion> Known =
        KubernetesSchema.Default.Versions.ToDictionary(static version => version, KubernetesVersion.Parse, StringComparer.Ordinal);

    private readonly KubernetesVersion target;
    private readonly List<Finding> findings = [];
    private readonly StringBuilder path = new();

    private VersionRules(KubernetesVersion target) => this.target = target;

    /// <summary>Judges an object; one of a kind that the schema doesn't know is not judged.</summary>
    public static IReadOnlyList<Finding> Check(MappingNode document, KubernetesVersion target)
    {
        var rules = new VersionRules(target);
        if (document.Get("apiVersion") is ScalarNode apiVersion
            && document.Get("kind") is ScalarNode kind
            && KubernetesSchema.Default.FindKind(apiVersion.Text, kind.Text) is { } type)
        {
            rules.Visit(document, type);
        }

        return rules.findings;
    }

    private void Visit(MappingNode document, ObjectSchema type)
    {
        // A server that doesn't have the kind has none of its fields either: said once is enough.
        if (type.Kind is { } kind && Judge(type, kind, document))
            return;

        foreach (var entry in document.Entries)
        {
            if (type.Find(entry.Key) is not { } field)
                continue;

            var length = path.Length;
            DocumentPath.AppendKey(path, entry.Key);
            if (!Judge(field, entry.Value))
                Visit(entry.Value, field.Type);
            path.Length = length;
        }
    }

    private void Visit(DocumentNode node, TypeReference type)
    {
        var length = path.Length;
        switch (node)
        {
            case MappingNode mapping when type.Object is { } part:
                Visit(mapping, part);
                break;
            case MappingNode mapping when type is { Shape: FieldShape.Map, Element: { } value }:
                foreach (var entry in mapping.Entries)
                {
                    DocumentPath.AppendKey(path, entry.Key);
                    Visit(entry.Value, value);
                    path.Length = length;
                }

                break;
            case SequenceNode sequence when type.Element is { } item:
                for (var i = 0; i < sequence.Items.Length; i++)
                {
                    DocumentPath.AppendIndex(path, i);
                    Visit(sequence.Items[i], item);
                    path.Length = length;
                }

                break;
        }
    }

    // Whether the target lacks the kind.
    private bool Judge(ObjectSchema type, KindSchema kind, MappingNode document)
    {
        var name = $"{kind.ApiVersion} {kind.Kind}";
        if (IsNewer(type.Since))
            return Add(RuleIds.Newer, $"{name} exists since Kubernetes {type.Since}, and the target is {target}{Alternative(type, kind)}", document);
        if (IsRemoved(type.Until))
            return Add(RuleIds.Removed, $"{name} exists until Kubernetes {type.Until}, and the target is {target}{Alternative(type, kind)}", document);
        if (type.Deprecated is { } advice && IsReplaceable(kind))
            Add(RuleIds.Deprecated, $"{name} is deprecated: {advice}", document);
        return false;
    }

    // Whether the target lacks the field.
    private bool Judge(FieldSchema field, DocumentNode value)
    {
        if (IsNewer(field.Since))
            return Add(RuleIds.Newer, $"{field.Name} exists since Kubernetes {field.Since}, and the target is {target}, whose server would refuse or drop it", value);
        if (IsRemoved(field.Until))
            return Add(RuleIds.Removed, $"{field.Name} exists until Kubernetes {field.Until}, and the target is {target}{Advice(field.Deprecated)}", value);
        if (field.Deprecated is { } advice)
            Add(RuleIds.Deprecated, $"{field.Name} is deprecated: {advice}", value);
        return false;
    }

    private bool IsNewer(string? since) => since is not null && Known[since] > target;

    private bool IsRemoved(string? until) => until is not null && Known[until] < target;

    private string Alternative(ObjectSchema type, KindSchema kind) =>
        BestVersion(kind) is { } best ? $": use {best.ApiVersion}" : Advice(type.Deprecated);

    // A beta is deprecated as soon as there is something better, but for an older target it may be all that there is.
    private bool IsReplaceable(KindSchema kind) =>
        !OtherVersions(kind).Any()
        || (BestVersion(kind) is { } best && ApiVersionRank.Of(best.Version).CompareTo(ApiVersionRank.Of(kind.Version)) > 0);

    // The same kind in another version that the target has: the stable one before betas, the newer before the older.
    private KindSchema? BestVersion(KindSchema kind) => OtherVersions(kind)
        .Where(type => !IsNewer(type.Since) && !IsRemoved(type.Until))
        .Select(static type => type.Kind!)
        .OrderByDescending(static other => ApiVersionRank.Of(other.Version))
        .FirstOrDefault();

    private static IEnumerable<ObjectSchema> OtherVersions(KindSchema kind) => KubernetesSchema.Default.Kinds
        .Where(known => known.Kind == kind.Kind && known.ApiVersion != kind.ApiVersion)
        .Select(static known => KubernetesSchema.Default.FindKind(known.ApiVersion, known.Kind)!)
        .Where(type => type.Kind!.Group == kind.Group);

    private static string Advice(string? advice) => advice is null ? "" : ": " + advice;

    private bool Add(string id, string message, DocumentNode node)
    {
        findings.Add(new Finding(id, FindingSeverity.Warning, path.ToString(), message, node.Origin));
        return true;
    }
}
