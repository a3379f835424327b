using PodSharp.Schema;

namespace PodSharp.SchemaTool;

/// <summary>
/// A type means the same in all versions of its group, so the overlay describes it once, in the newest; older versions take from there
/// what is not said of them: words, print order, units, ranges, defaults, values and unions.
/// </summary>
internal static class OlderVersions
{
    // What only the older version has is printed last.
    private const int AfterTheOthers = 1000;

    public static void Complete(Api api)
    {
        foreach (var versions in api.Objects.Where(static type => Origin.Of(type).Version is not null).GroupBy(NameWithoutVersion, StringComparer.Ordinal))
        {
            var newestFirst = versions.OrderByDescending(static type => ApiVersionRank.Of(Origin.Of(type).Version!)).ToList();
            for (var i = 1; i < newestFirst.Count; i++)
                Complete(newestFirst[i], newestFirst.Take(i));
        }
    }

    private static string NameWithoutVersion(ApiType type) =>
        string.Join('.', type.Name.Split('.') is var parts ? parts.Where((_, index) => index != parts.Length - 2) : []);

    private static void Complete(ApiType older, IEnumerable<ApiType> newer)
    {
        if (older.Documentation.Length == 0)
            older.Documentation = newer.FirstOrDefault(static type => type.Documentation.Length > 0)?.Documentation ?? "";
        if (older.Unions.Count == 0)
            older.Unions.AddRange(newer.FirstOrDefault(static type => type.Unions.Count > 0)?.Unions.Where(union => IsIn(union, older)) ?? []);
        foreach (var field in older.Fields)
        {
            if (newer.Select(type => type.Find(field.Name)).FirstOrDefault(static found => found is { Documentation.Length: > 0 }) is { } described)
                Complete(field, described);
            else if (field.Listed is not null)
                field.Listed += AfterTheOthers;
        }
    }

    private static bool IsIn(ApiUnion union, ApiType type) => union.Members.All(member => type.Find(member.Field) is not null);

    private static void Complete(ApiField field, ApiField newer)
    {
        field.Newer = newer;
        if (field.Documentation.Length == 0)
            field.Documentation = newer.Documentation;
        field.Listed ??= newer.Listed;
        if (field.Type != newer.Type)
            return;

        field.Unit ??= newer.Unit;
        field.Default ??= newer.Default;
        field.Minimum ??= newer.Minimum;
        field.Maximum ??= newer.Maximum;
        field.IsFileMode |= newer.IsFileMode;
        if (field.Constraints.IsEmpty)
            field.Constraints = newer.Constraints;
        if (field.Values.Count == 0 && field.Name != "kind")
            field.Values = newer.Values;
    }
}
