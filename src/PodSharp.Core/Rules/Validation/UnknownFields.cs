using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>Keys that are no field of the object in which they stand.</summary>
internal static class UnknownFields
{
    public static void Report(Place place, ObjectSchema type)
    {
        var name = place.Key!;
        var nearest = NearestName.Of(name, type.Fields.Select(static field => field.Name));
        place.ReportKey(RuleCatalogue.UnknownField, Message(name, nearest, type), suggestion: nearest);
    }

    private static string Message(string name, string? nearest, ObjectSchema type)
    {
        var unknown = $"{ValueTypes.Quoted(name)} is not a field of {type.TypeName}";
        if (nearest is null)
            return unknown + ": remove it, or put it where it belongs";
        return string.Equals(name, nearest, StringComparison.OrdinalIgnoreCase)
            ? $"{unknown}: it is written {nearest}"
            : $"{unknown}: did you mean {nearest}?";
    }
}
