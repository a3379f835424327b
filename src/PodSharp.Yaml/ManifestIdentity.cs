using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Yaml;

/// <summary>What an object says that it is, and whether there is such a thing.</summary>
internal static class ManifestIdentity
{
    private const string ApiVersionKey = "apiVersion";
    private const string KindKey = "kind";

    /// <summary>The object's <c>apiVersion</c> and <c>kind</c>.</summary>
    /// <exception cref="YamlReadException">One of them is missing or unknown.</exception>
    public static (string ApiVersion, string Kind) Read(MappingNode manifest)
    {
        var apiVersion = Text(manifest, ApiVersionKey, "v1 or apps/v1");
        var kind = Text(manifest, KindKey, "Pod or Deployment");
        var isKnown = (apiVersion.Text == "v1" && kind.Text == "List")
            || KubernetesSchema.Default.FindKind(apiVersion.Text, kind.Text) is not null
            || IsCustom(apiVersion.Text);
        return isKnown ? (apiVersion.Text, kind.Text) : throw Unknown(apiVersion, kind);
    }

    private static ScalarNode Text(MappingNode manifest, string key, string examples)
    {
        if (manifest[key] is not { } value)
            throw Missing(manifest, key, examples);
        if (value is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } text)
            return text;
        throw new YamlReadException($"{key} is a text, such as {examples}", Place(value));
    }

    private static YamlReadException Missing(MappingNode manifest, string key, string examples)
    {
        foreach (var entry in manifest.Entries)
        {
            if (NearestName.Of(entry.Key, [ApiVersionKey, KindKey]) == key)
                return new YamlReadException($"unknown field \"{entry.Key}\"; did you mean {key}?", (TextOrigin)entry.KeyOrigin!);
        }

        var advice = key == ApiVersionKey && manifest[KindKey] is ScalarNode kind && ApiVersionsOf(kind.Text) is { Length: > 0 } apiVersions
            ? $"{kind.Text} is in {Join(apiVersions)}"
            : $"every manifest begins with it, such as {examples}";
        return new YamlReadException($"{key} is missing; {advice}", Start(manifest));
    }

    private static YamlReadException Unknown(ScalarNode apiVersion, ScalarNode kind)
    {
        var right = ApiVersionsOf(kind.Text);
        if (right.Length > 0)
            return new YamlReadException($"there is no {kind.Text} in \"{apiVersion.Text}\"; it is in {Join(right)}", Place(apiVersion));

        var kinds = KubernetesSchema.Default.Kinds.ToArray();
        var apiVersions = kinds.Select(known => known.ApiVersion).Distinct(StringComparer.Ordinal).ToArray();
        if (!apiVersions.Contains(apiVersion.Text, StringComparer.Ordinal))
        {
            var nearest = NearestName.Of(apiVersion.Text, apiVersions);
            return new YamlReadException($"unknown apiVersion \"{apiVersion.Text}\"{Suggestion(nearest)}", Place(apiVersion));
        }

        // Rather one from the group that the author has in mind.
        var inGroup = kinds.Where(known => known.ApiVersion == apiVersion.Text).Select(known => known.Kind);
        if (NearestName.Of(kind.Text, inGroup) is { } near)
            return new YamlReadException($"unknown kind \"{kind.Text}\"{Suggestion(near)}", Place(kind));

        var elsewhere = NearestName.Of(kind.Text, kinds.Select(known => known.Kind));
        var suggestion = elsewhere is null ? null : $"{elsewhere} of {Join(ApiVersionsOf(elsewhere))}";
        return new YamlReadException($"unknown kind \"{kind.Text}\" in {apiVersion.Text}{Suggestion(suggestion)}", Place(kind));
    }

    // Somebody's own group has a dot in its name, is none of Kubernetes' own, and doesn't look like a misspelling of one.
    private static bool IsCustom(string apiVersion)
    {
        var slash = apiVersion.IndexOf('/');
        if (slash <= 0 || slash == apiVersion.Length - 1 || apiVersion.IndexOf('.', 0, slash) < 0)
            return false;

        var group = apiVersion.Substring(0, slash);
        var groups = KubernetesSchema.Default.Kinds.Select(known => known.ApiVersion)
            .Where(known => known.IndexOf('/') >= 0)
            .Select(known => known.Substring(0, known.IndexOf('/')))
            .Distinct(StringComparer.Ordinal);
        return NearestName.Of(group, groups) is null;
    }

    private static string[] ApiVersionsOf(string kind) =>
        KubernetesSchema.Default.Kinds.Where(known => known.Kind == kind).Select(known => known.ApiVersion).ToArray();

    private static string Join(string[] names) => names.Length == 1
        ? names[0]
        : string.Join(", ", names, 0, names.Length - 1) + " and " + names[names.Length - 1];

    private static string Suggestion(string? name) => name is null ? "" : $"; did you mean {name}?";

    private static TextOrigin Place(DocumentNode node) => (TextOrigin)node.Origin!;

    // The whole manifest is no place to point at.
    private static TextOrigin Start(MappingNode manifest)
    {
        var place = Place(manifest);
        return new TextOrigin(place.File, place.Line, place.Column, place.Line, place.Column + 1);
    }
}
