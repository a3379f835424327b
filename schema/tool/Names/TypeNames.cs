using System.Globalization;
using PodSharp.Schema;

namespace PodSharp.SchemaTool;

/// <summary>
/// Gives each type with fields its C# name. Of those that share a name, one has it in the namespace PodSharp: a kind before a part, the
/// group that names.json has first, the newest stable version. All others, and those that are in no stable version, go by group and
/// version: <c>PodSharp.Resource.V1Beta2</c>.
/// </summary>
internal sealed class TypeNames(Api api, NameTable table, Problems problems)
{
    public const string Root = "PodSharp";

    public void Apply()
    {
        foreach (var (name, member) in table.Types.Where(entry => api.ByName.GetValueOrDefault(entry.Key) is not { Alias: null }))
            problems.Add(member.Place, $"No type with fields is called '{name}': remove the entry.{Suggestion.For(name, api.ByName.Keys)}");

        foreach (var type in api.Objects)
            type.TypeName = table.Types.TryGetValue(type.Name, out var own) ? own.Value.Text : type.ShortName;

        foreach (var sharing in api.Objects.GroupBy(static type => type.TypeName, StringComparer.Ordinal))
        {
            var first = sharing.Where(static type => Origin.Of(type).Stable)
                .OrderBy(static type => type.Kind is null)
                .ThenBy(GroupRank)
                .ThenBy(static type => Origin.Of(type).Group, StringComparer.Ordinal)
                .ThenByDescending(static type => Origin.Of(type).StableVersion)
                .FirstOrDefault();
            foreach (var type in sharing)
                type.Namespace = type == first ? Root : Origin.Of(type).Namespace;
        }

        Check();
    }

    private int GroupRank(ApiType type)
    {
        var rank = table.Groups.IndexOf(Origin.Of(type).Group);
        return rank < 0 ? int.MaxValue : rank;
    }

    private void Check()
    {
        var namespaces = api.Objects.Select(static type => type.Namespace).SelectMany(Prefixes).ToHashSet(StringComparer.Ordinal);
        var known = new Dictionary<string, ApiType>(StringComparer.Ordinal);
        foreach (var type in api.Objects)
        {
            var fullName = type.Namespace + "." + type.TypeName;
            var settle = $"Settle it in names.json (\"types\": {{\"{type.Name}\": \"…\"}}).";
            if (!Naming.IsName(type.TypeName))
                problems.Add(type.Place, $"'{type.TypeName}' is no C# name. {settle}");
            if (!known.TryAdd(fullName, type))
                problems.Add(type.Place, $"'{fullName}' is the C# name of '{known[fullName].Name}' already. {settle}");
            if (namespaces.Contains(fullName))
                problems.Add(type.Place, $"'{fullName}' is a namespace too. {settle}");
            if (type.Namespace == Root && table.ReservedTypes.Contains(type.TypeName))
                problems.Add(type.Place, $"'{fullName}' is a type or namespace of PodSharp's own. {settle}");
        }

        foreach (var reserved in table.ReservedTypes.Where(name => namespaces.Contains(Root + "." + name)))
            problems.Add(
                api.Types[0].Place,
                $"'{Root}.{reserved}' is a type or namespace of PodSharp's own, and the namespace of a group.");
    }

    private static IEnumerable<string> Prefixes(string name)
    {
        for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = name.IndexOf('.', dot + 1))
            yield return name[..dot];
        yield return name;
    }
}

/// <summary>The group and version that a type's name tells: <c>io.k8s.api.resource.v1beta2.Device</c>.</summary>
internal readonly record struct Origin(string Group, string? Version)
{
    /// <summary>Versions such as <c>v1</c>, and what has no version.</summary>
    public bool Stable => Version is null || StableVersion > 0;

    /// <summary>2 for <c>v2</c>; 0 for <c>v2beta2</c>.</summary>
    public int StableVersion =>
        int.TryParse(Version?[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public string Namespace =>
        TypeNames.Root + "." + Naming.NamespacePart(Group) + (Version is null ? "" : "." + Naming.NamespacePart(Version));

    public static Origin Of(ApiType type)
    {
        var parts = type.Name.Split('.');
        return IsVersion(parts[^2]) ? new Origin(parts[^3], parts[^2]) : new Origin(parts[^2], null);
    }

    private static bool IsVersion(string part) => part.Length > 1 && part[0] == 'v' && char.IsAsciiDigit(part[1]);
}
