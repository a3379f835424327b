using System.Globalization;
using PodSharp.Documents;

namespace PodSharp.Rules;

/// <summary>What the schema's data asks of lists: how many items, and in what they differ.</summary>
internal static class ListConstraints
{
    public static void Check(Place place, Place[] items)
    {
        if (place.Field?.Constraints is not { } constraints || place.Index >= 0)
            return;

        if (constraints.MaximumItems is { } most && items.Length > most)
        {
            place.Report(
                RuleCatalogue.TooLong,
                string.Format(CultureInfo.InvariantCulture, "{0} has {1} items, and at most {2} are allowed", place.Field.Name, items.Length, most));
        }

        if (constraints.Unique.Length > 0 && items.Length > 1)
            CheckUnique(items, constraints.Unique);
    }

    private static void CheckUnique(Place[] items, IReadOnlyList<string> names)
    {
        var known = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (Identity(item, names) is not { } identity)
                continue;
            if (known.TryGetValue(identity, out var first))
                Report(item, first, names);
            else
                known.Add(identity, item);
        }
    }

    // Null where it isn't known, or where there is nothing by which it could be the same as another.
    private static string? Identity(Place item, IReadOnlyList<string> names)
    {
        if (names[0].Length == 0)
            return (item.Node as ScalarNode)?.Text;

        var identity = "";
        foreach (var name in names)
        {
            var part = item[name].OrDefault;
            if (part.IsUnknown || (part.IsAbsent && names.Count == 1))
                return null;
            identity += part.Spelling + "\n";
        }

        return identity;
    }

    private static void Report(Place item, Place first, IReadOnlyList<string> names)
    {
        if (names[0].Length == 0)
        {
            item.Report(RuleCatalogue.Duplicate, $"{ValueTypes.Quoted(item.Spelling)} stands in the list already, at {first.Path}", related: first);
        }
        else if (names.Count == 1)
        {
            var field = item[names[0]];
            var other = first[names[0]];
            field.Report(RuleCatalogue.Duplicate, $"{names[0]} {ValueTypes.Quoted(field.OrDefault.Spelling)} is taken by {first.Path}: each may come once", related: other);
        }
        else
        {
            var values = string.Join(", ", names.Select(name => $"{name} {item[name].OrDefault.Spelling}"));
            item.Report(RuleCatalogue.Duplicate, $"The same as {first.Path} ({values}): each may come once", related: first);
        }
    }
}
