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

    // The way to the node that is judged. Few nodes have something to be said of, so the way is put into words only then.
    private readonly List<(string? Key, int Index)> way = [];

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

            way.Add((entry.Key, 0));
            if (!Judge(field, entry.Value))
                Visit(entry.Value, field.Type);
            Leave();
        }
    }

    private void Visit(DocumentNode node, TypeReference type)
    {
        switch (node)
        {
            case MappingNode mapping when type.Object is { } part:
                Visit(mapping, part);
                break;
            case MappingNode mapping when type is { Shape: FieldShape.Map, Element: { } value }:
                foreach (var entry in mapping.Entries)
                {
                    way.Add((entry.Key, 0));
                    Visit(entry.Value, value);
                    Leave();
                }

                break;
            case SequenceNode sequence when type.Element is { } item:
                for (var i = 0; i < sequence.Items.Length; i++)
                {
                    way.Add((null, i));
                    Visit(sequence.Items[i], item);
                    Leave();
                }

                break;
        }
    }

    // Whether the target lacks the kind.
    private bool Judge(ObjectSchema type, KindSchema kind, MappingNode document)
    {
        if (IsNewer(type.Since))
            return Add(RuleCatalogue.Newer, $"{Name(kind)} exists since Kubernetes {type.Since}, and the target is {target}{Alternative(type, kind)}", document);
        if (IsRemoved(type.Until))
            return Add(RuleCatalogue.Removed, $"{Name(kind)} exists until Kubernetes {type.Until}, and the target is {target}{Alternative(type, kind)}", document);
        if (type.Deprecated is { } advice && IsReplaceable(kind))
            Add(RuleCatalogue.Deprecated, $"{Name(kind)} is deprecated: {advice}", document);
        return false;
    }

    // Whether the target lacks the field.
    private bool Judge(FieldSchema field, DocumentNode value)
    {
        if (IsNewer(field.Since))
            return Add(RuleCatalogue.Newer, $"{field.Name} exists since Kubernetes {field.Since}, and the target is {target}, whose server would refuse or drop it", value);
        if (IsRemoved(field.Until))
            return Add(RuleCatalogue.Removed, $"{field.Name} exists until Kubernetes {field.Until}, and the target is {target}{Advice(field.Deprecated)}", value);
        if (field.Deprecated is { } advice)
            Add(RuleCatalogue.Deprecated, $"{field.Name} is deprecated: {advice}", value);
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

    private static string Name(KindSchema kind) => $"{kind.ApiVersion} {kind.Kind}";

    private static string Advice(string? advice) => advice is null ? "" : ": " + advice;

    private void Leave() => way.RemoveAt(way.Count - 1);

    private bool Add(Rule rule, string message, DocumentNode node)
    {
        findings.Add(new Finding(rule, Path(), message, node.Origin));
        return true;
    }

    private string Path()
    {
        var path = new StringBuilder();
        foreach (var (key, index) in way)
        {
            if (key is null)
                DocumentPath.AppendIndex(path, index);
            else
                DocumentPath.AppendKey(path, key);
        }

        return path.ToString();
    }
}
