using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>What an object says that it is, and whether there is such a thing.</summary>
internal static class KindRules
{
    private const string ApiVersionKey = "apiVersion";
    private const string KindKey = "kind";

    /// <summary>The schema of the object's kind; null where there is none, and then it has been said, or it isn't known what it is.</summary>
    public static ObjectSchema? Check(MappingNode document, Validation validation)
    {
        var place = Place.Of(document, null, validation);
        var apiVersion = Text(place, ApiVersionKey, "v1 or apps/v1");
        var kind = Text(place, KindKey, "Pod or Deployment");
        if (apiVersion is null || kind is null)
            return null;

        var type = KubernetesSchema.Default.FindKind(apiVersion, kind);
        if (type is null)
            ReportUnknown(place, apiVersion, kind);
        if (type is null || TypePaths.IsObject(type))
            return type;

        // A kind without metadata is what a server answers with, a list or a status.
        place.Child(null, KindKey).Report(RuleCatalogue.UnknownKind, $"{kind} is what a server answers with, not an object that it can be given");
        return null;
    }

    private static string? Text(Place place, string key, string examples)
    {
        var value = ((MappingNode)place.Node!)[key];
        var child = place.Child(null, key);
        switch (value)
        {
            case ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } text:
                return text.Text;
            case UnknownNode:
                return null;
            case null or ScalarNode { Kind: ScalarKind.String }:
                ReportMissing(place, child, key, examples);
                return null;
            default:
                child.ReportAt(value.Origin, RuleCatalogue.UnknownKind, $"{key} is a text, such as {examples}");
                return null;
        }
    }

    private static void ReportMissing(Place place, Place child, string key, string examples)
    {
        var document = (MappingNode)place.Node!;
        if (document.IsOpen)
            return;

        foreach (var entry in document.Entries)
        {
            if (entry.Key != key && NearestName.Of(entry.Key, [ApiVersionKey, KindKey]) == key)
            {
                child.ReportAt(entry.KeyOrigin, RuleCatalogue.UnknownKind, $"unknown field {ValueTypes.Quoted(entry.Key)}; did you mean {key}?", key);
                return;
            }
        }

        var advice = key == ApiVersionKey && document[KindKey] is ScalarNode kind && ApiVersionsOf(kind.Text) is { Length: > 0 } apiVersions
            ? $"{kind.Text} is in {Join(apiVersions)}"
            : $"every manifest begins with it, such as {examples}";
        child.Report(RuleCatalogue.UnknownKind, $"{key} is missing; {advice}");
    }

    private static void ReportUnknown(Place place, string apiVersion, string kind)
    {
        var atApiVersion = place.Child(null, ApiVersionKey);
        var atKind = place.Child(null, KindKey);
        if (CustomKinds.IsCustom(apiVersion))
        {
            atKind.Report(RuleCatalogue.UndefinedKind, $"{kind} of {apiVersion} is not a kind of Kubernetes; a server takes it where a CustomResourceDefinition defines it");
        }
        else if (ApiVersionsOf(kind) is { Length: > 0 } right)
        {
            var suggestion = right.Length == 1 ? right[0] : null;
            atApiVersion.Report(RuleCatalogue.UnknownKind, $"there is no {kind} in {ValueTypes.Quoted(apiVersion)}; it is in {Join(right)}", suggestion: suggestion);
        }
        else if (!Kinds().Any(known => known.ApiVersion == apiVersion))
        {
            var nearest = NearestName.Of(apiVersion, Kinds().Select(static known => known.ApiVersion).Distinct(StringComparer.Ordinal));
            atApiVersion.Report(RuleCatalogue.UnknownKind, $"unknown apiVersion {ValueTypes.Quoted(apiVersion)}{Question(nearest)}", suggestion: nearest);
        }
        else
        {
            ReportUnknownKind(atKind, apiVersion, kind);
        }
    }

    // Rather one from the group that the author has in mind.
    private static void ReportUnknownKind(Place place, string apiVersion, string kind)
    {
        var inGroup = Kinds().Where(known => known.ApiVersion == apiVersion).Select(static known => known.Kind);
        if (NearestName.Of(kind, inGroup) is { } near)
        {
            place.Report(RuleCatalogue.UnknownKind, $"unknown kind {ValueTypes.Quoted(kind)}{Question(near)}", suggestion: near);
            return;
        }

        var elsewhere = NearestName.Of(kind, Kinds().Select(static known => known.Kind));
        var suggestion = elsewhere is null ? null : $"{elsewhere} of {Join(ApiVersionsOf(elsewhere))}";
        place.Report(RuleCatalogue.UnknownKind, $"unknown kind {ValueTypes.Quoted(kind)} in {apiVersion}{Question(suggestion)}");
    }

    private static IEnumerable<(string ApiVersion, string Kind)> Kinds() => KubernetesSchema.Default.Kinds;

    private static string[] ApiVersionsOf(string kind) => Kinds().Where(known => known.Kind == kind).Select(static known => known.ApiVersion).ToArray();

    private static string Join(string[] names) => names.Length == 1
        ? names[0]
        : string.Join(", ", names, 0, names.Length - 1) + " and " + names[names.Length - 1];

    private static string Question(string? name) => name is null ? "" : $"; did you mean {name}?";
}
