using PodSharp.Schema;

namespace PodSharp.SchemaTool;

/// <summary>
/// Gives each field with a set of values its open enumeration: the one that names.json has for it, otherwise one of its own, called after
/// type and member (<c>PodOSName</c>).
/// </summary>
internal sealed class EnumerationNames(Api api, NameTable table, Problems problems)
{
    private readonly Dictionary<string, Place> known = new(StringComparer.Ordinal);

    public void Apply()
    {
        foreach (var named in table.Enumerations)
            Apply(named);

        foreach (var field in api.Types.SelectMany(static type => type.Fields).Where(IsOpen))
        {
            if (field.Enumeration is null)
                ApplyOwn(field);
        }

        api.Enumerations.Sort(static (first, second) => string.CompareOrdinal(first.Name, second.Name));
        CheckAgainstTypes();
    }

    // The only value of `kind` says what the object is; nobody chooses it.
    private static bool IsOpen(ApiField field) =>
        field.Values.Count > 0 && !(field.Name == "kind" && field.Values is [var kind] && kind == field.Owner.ShortName);

    private void Apply(NamedEnumeration named)
    {
        ApiEnumeration? enumeration = null;
        foreach (var path in named.Fields)
        {
            if (Find(path) is not { } field)
                continue;

            enumeration ??= Add(named.Name, field.Values, named.Documentation, named.Place);
            if (!field.Values.SequenceEqual(enumeration.Values, StringComparer.Ordinal))
                problems.Add(
                    path.Place,
                    $"'{path.Text}' has other values than the first field of '{named.Name}': give it an enumeration of its own.");
            field.Enumeration = enumeration;
        }
    }

    private ApiField? Find(JsonSource path)
    {
        var dot = path.Text.LastIndexOf('.');
        var type = dot < 0 ? null : api.ByName.GetValueOrDefault(path.Text[..dot]);
        var field = type?.Find(path.Text[(dot + 1)..]);
        if (field is null || field.Values.Count == 0)
            problems.Add(path.Place, $"'{path.Text}' is no field with a set of values: correct the name or remove it.");
        else if (field.Enumeration is not null)
            problems.Add(path.Place, $"'{path.Text}' has the enumeration '{field.Enumeration.Name}' already: keep one.");
        else
            return field;
        return null;
    }

    private void ApplyOwn(ApiField field)
    {
        if (field.Newer is { } newer && newer.Values.SequenceEqual(field.Values, StringComparer.Ordinal))
            field.Enumeration = EnumerationOf(newer);
        else if (field.Owner.Namespace == TypeNames.Root)
            field.Enumeration = Add(field.Owner.TypeName + field.Member, field.Values, "", field.Place);
        else
            problems.Add(field.Place, $"'{field.Path}' has a set of values and no name for it: name it in names.json (\"enumerations\").");
    }

    // Older versions of a type share the enumeration of the newest.
    private ApiEnumeration? EnumerationOf(ApiField field)
    {
        if (field.Enumeration is null)
            ApplyOwn(field);
        return field.Enumeration;
    }

    private ApiEnumeration Add(string name, List<string> values, string documentation, Place place)
    {
        var enumeration = new ApiEnumeration(name, values, documentation);
        api.Enumerations.Add(enumeration);
        if (!Naming.IsName(name))
            problems.Add(place, $"'{name}' is no C# name: choose another in names.json (\"enumerations\").");
        if (!known.TryAdd(name, place))
            problems.Add(place, $"An enumeration is called '{name}' already: choose another name in names.json (\"enumerations\").");

        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            var member = Naming.EnumerationMember(value);
            if (!Naming.IsName(member) || member == name || table.ReservedValues.Contains(member) || !members.Add(member))
                problems.Add(
                    place,
                    $"The value '{value}' of '{name}' has no C# name of its own ('{member}'): teach Naming.EnumerationMember.");
        }

        return enumeration;
    }

    private void CheckAgainstTypes()
    {
        var taken = api.Objects.Where(static type => type.Namespace == TypeNames.Root).Select(static type => type.TypeName)
            .Concat(api.Objects.Select(static type => type.Namespace.Split('.'))
                .Where(static parts => parts.Length > 1)
                .Select(static parts => parts[1]))
            .Concat(table.ReservedTypes)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var enumeration in api.Enumerations.Where(enumeration => taken.Contains(enumeration.Name)))
            problems.Add(
                known[enumeration.Name],
                $"'{enumeration.Name}' is a type or namespace already: choose another name for the enumeration in names.json.");
    }
}
