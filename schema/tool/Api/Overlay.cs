namespace PodSharp.SchemaTool;

/// <summary>Applies the overlay's files to the facts: print order, our own words, and corrections.</summary>
internal sealed class Overlay(Api api, Problems problems)
{
    private readonly Dictionary<string, Place> described = new(StringComparer.Ordinal);
    private readonly Dictionary<ApiType, Place> ordered = [];

    public void Apply(JsonSource file)
    {
        foreach (var member in file.Members)
        {
            if (!api.ByName.TryGetValue(member.Name, out var type))
                problems.Add(
                    member.Place,
                    $"No type of kubernetes.json is called '{member.Name}'.{Suggestion.For(member.Name, api.ByName.Keys)}");
            else if (type.Alias is not null)
                problems.Add(member.Place, $"'{type.Name}' has no fields and no C# type of its own: remove it here.");
            else
                Apply(member, type);
        }
    }

    // What is said of the type itself may stand in several files. Its fields can't: their lines are their order.
    private void Apply(JsonMember entries, ApiType type)
    {
        if (entries.Value.Members.Exists(static member => member.Name.Length > 0) && !ordered.TryAdd(type, entries.Place))
            problems.Add(entries.Place, $"The fields of '{type.Name}' stand in {Name(ordered[type])} already: keep them in one place.");

        foreach (var member in entries.Value.Members)
        {
            if (member.Name.Length == 0)
                Describe(member.Value, type);
            else if (type.Find(member.Name) is { } field)
                Apply(member.Value, field);
            else
                problems.Add(
                    member.Place,
                    $"'{type.Name}' has no field '{member.Name}'."
                    + Suggestion.For(member.Name, type.Fields.Select(static field => field.Name)));
        }
    }

    private void Describe(JsonSource entry, ApiType type)
    {
        foreach (var key in entry.Members.Where(static key => key.Name != "reason"))
        {
            var said = type.Name + " " + key.Name;
            if (!described.TryAdd(said, key.Place))
                problems.Add(key.Place, $"'{key.Name}' of '{type.Name}' stands in {Name(described[said])} already: keep one.");
        }

        new OverlayEntry(api, problems, entry, type).Apply();
    }

    private void Apply(JsonSource entry, ApiField field)
    {
        field.Listed = field.Owner.Fields.Count(static other => other.Listed is not null);
        new OverlayEntry(api, problems, entry, field).Apply();
    }

    private static string Name(Place place) => $"{Path.GetFileName(place.File)}, line {place.Line}";
}
