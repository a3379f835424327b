namespace PodSharp.SchemaTool;

/// <summary>
/// The facts know a kind's collection and whether it is namespaced where the newest server serves it. An older version of the same kind
/// has both from there; for the others the overlay must say.
/// </summary>
internal static class KindFacts
{
    public static void Complete(Api api, Problems problems)
    {
        var kinds = api.Types.Where(static type => type.Kind is not null).ToList();
        var served = kinds.Where(static type => type.Kind!.Namespaced is not null)
            .ToLookup(static type => (type.Kind!.Group, type.Kind.Kind), static type => type.Kind!);

        foreach (var type in kinds.Where(static type => type.Kind!.Namespaced is null))
        {
            var kind = type.Kind!;
            var other = served[(kind.Group, kind.Kind)].FirstOrDefault();
            kind.Plural ??= other?.Plural;
            kind.Namespaced = other?.Namespaced;
            if (kind.Namespaced is null && HasName(type))
                problems.Add(
                    type.Place,
                    $"Nothing says whether {kind.ApiVersion} {kind.Kind} is namespaced: say it in overlay/kinds.json "
                    + $"(\"\": {{\"namespaced\": true, \"plural\": \"…\"}}).");
        }
    }

    private static bool HasName(ApiType type) => type.Find("metadata")?.Type == "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
}
