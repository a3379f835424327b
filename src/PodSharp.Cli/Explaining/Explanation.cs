using PodSharp.Rules.Formats;
using PodSharp.Schema;

namespace PodSharp.Cli.Explaining;

/// <summary>Writes what the schema knows of a kind or a field, and of the fields below it.</summary>
internal sealed class Explanation(TextWriter output, KubernetesVersion target, int width)
{
    private const int NameOfFact = 12;

    /// <summary>Writes a place with its documentation, and a few words for each of its fields.</summary>
    public void Write(FieldPlace place)
    {
        WriteHead(place);
        if (place.Below is not { } type)
            return;

        output.WriteLine();
        output.WriteLine("Fields");
        foreach (var field in FieldsOf(type))
        {
            WrappedText.Write(output, $"{field.Name}: {string.Join("; ", Facts(field))}", 2, width);
            WrappedText.Write(output, field.Documentation, 6, width);
        }
    }

    /// <summary>Writes a place with its documentation, and the names and types of all fields below it, however deep.</summary>
    public void WriteTree(FieldPlace place)
    {
        WriteHead(place);
        if (place.Below is not { } type)
            return;

        output.WriteLine();
        output.WriteLine("Fields");
        WriteTree(type, 1, [type]);
    }

    private void WriteTree(ObjectSchema type, int depth, HashSet<ObjectSchema> around)
    {
        foreach (var field in FieldsOf(type))
        {
            var below = TypeWords.ObjectOf(field.Type);
            var isAgain = below is not null && around.Contains(below);
            output.Write(new string(' ', depth * 2));
            output.WriteLine($"{field.Name}: {TypeWords.Of(field)}{(field.Required ? ", required" : "")}{(isAgain ? ", as above" : "")}");
            if (below is null || isAgain)
                continue;

            around.Add(below);
            WriteTree(below, depth + 1, around);
            around.Remove(below);
        }
    }

    private void WriteHead(FieldPlace place)
    {
        output.WriteLine(place.Path);
        output.WriteLine();
        if (place.Field is null)
            WriteKind(place.Kind);
        else
            WriteField(place.Field, place.Kind);

        if (place.Below is not { } type)
            return;
        if (place.Field is not null && type.Documentation.Length > 0)
        {
            output.WriteLine();
            WrappedText.Write(output, $"{type.TypeName}: {type.Documentation}", 2, width);
        }

        foreach (var union in type.Unions)
        {
            output.WriteLine();
            var count = !union.IsRequired ? "At most one of" : union.IsExclusive ? "Exactly one of" : "At least one of";
            WrappedText.Write(output, $"{count}: {string.Join(", ", union.Members.Select(static member => member.Field))}", 2, width);
        }
    }

    private void WriteKind(ObjectSchema type)
    {
        var kind = type.Kind!;
        WriteFact("apiVersion", kind.ApiVersion);
        WriteFact("kind", kind.Kind);
        WriteFact("plural", kind.Plural);
        WriteFact("namespaced", kind.Namespaced ? "yes" : "no");
        WriteFact("since", Version(type.Since));
        WriteFact("until", Version(type.Until));
        WriteFact("deprecated", type.Deprecated);
        output.WriteLine();
        WrappedText.Write(output, type.Documentation, 2, width);
    }

    private void WriteField(FieldSchema field, ObjectSchema kind)
    {
        WriteFact("apiVersion", kind.Kind!.ApiVersion);
        WriteFact("type", TypeWords.Of(field));
        WriteFact("required", field.Required ? "yes" : "no");
        WriteFact("default", field.Default);
        WriteFact("unit", field.Unit);
        WriteFact("range", Range(field));
        WriteFact("values", field.Values.IsEmpty ? null : string.Join(", ", field.Values));
        WriteConstraints(field.Constraints);
        WriteFact("identity", field.ListKeys.IsEmpty ? null : "entries are told apart by " + string.Join(" and ", field.ListKeys));
        WriteFact("since", Version(field.Since));
        WriteFact("until", Version(field.Until));
        WriteFact("deprecated", field.Deprecated);
        output.WriteLine();
        WrappedText.Write(output, field.Documentation, 2, width);
    }

    private void WriteConstraints(FieldConstraints constraints)
    {
        WriteFact("format", Format(constraints.Format));
        WriteFact("keys", Format(constraints.Keys));
        WriteFact("length", constraints.MaximumLength is { } length ? FormattableString.Invariant($"at most {length} bytes") : null);
        WriteFact("items", constraints.MaximumItems is { } items ? FormattableString.Invariant($"at most {items}") : null);
        if (!constraints.Unique.IsEmpty)
            WriteFact("unique", constraints.Unique is [""] ? "every item once" : "every item differs in " + string.Join(" or ", constraints.Unique));
    }

    private static string? Format(string? name) => name is null ? null : TextFormats.Find(name)?.Description;

    private void WriteFact(string name, string? value)
    {
        if (value is not null)
            output.WriteLine($"  {name.PadRight(NameOfFact)}{value}");
    }

    // What fits on the line of a field that is one of many.
    private static IEnumerable<string> Facts(FieldSchema field)
    {
        yield return TypeWords.Of(field) + (field.Unit is null ? "" : $" ({field.Unit})");
        if (field.Required)
            yield return "required";
        if (field.Default is not null)
            yield return $"default {field.Default}";
        if (Range(field) is { } range)
            yield return range;
        if (!field.Values.IsEmpty)
            yield return string.Join(" | ", field.Values);
        if (field.Since is not null)
            yield return $"since {field.Since}";
        if (field.Until is not null)
            yield return $"until {field.Until}";
        if (field.Deprecated is not null)
            yield return "deprecated";
    }

    private static string? Range(FieldSchema field) => (field.Minimum, field.Maximum) switch
    {
        ({ } minimum, { } maximum) => FormattableString.Invariant($"{minimum} to {maximum}"),
        ({ } minimum, null) => FormattableString.Invariant($"{minimum} or more"),
        (null, { } maximum) => FormattableString.Invariant($"{maximum} or less"),
        _ => null,
    };

    private static string? Version(string? version) => version is null ? null : "Kubernetes " + version;

    private IEnumerable<FieldSchema> FieldsOf(ObjectSchema type) =>
        type.Fields.Where(field => Availability.IsIn(target, field.Since, field.Until));
}
