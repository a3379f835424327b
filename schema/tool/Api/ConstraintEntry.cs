using System.Globalization;
using System.Text.Json;

namespace PodSharp.SchemaTool;

/// <summary>Reads the keys of a field's entry that say what the server asks of its values.</summary>
internal sealed class ConstraintEntry(Problems problems, ApiField field)
{
    public const string Keys = "format, keys, maxLength, maxItems, unique, spelling, empty, unchecked, open, embedded, checked";

    /// <summary>Whether the member was one of these keys.</summary>
    public bool Apply(JsonMember member)
    {
        var constraints = field.Constraints;
        var value = member.Value;
        switch (member.Name)
        {
            case "format": constraints.Format = Text(value); break;
            case "keys": constraints.Keys = Text(value); break;
            case "maxLength": constraints.MaximumLength = Number(value); break;
            case "maxItems": constraints.MaximumItems = Number(value); break;
            case "unique": constraints.Unique = Unique(value); break;
            case "spelling": constraints.Spelling = value.Text; break;
            case "empty": constraints.JudgesEmpty = JudgesEmpty(value); break;
            case "unchecked": constraints.Unchecked = Truth(value); break;
            case "open": constraints.Open = Truth(value); break;
            case "embedded": constraints.Embedded = Truth(value); break;
            case "checked": constraints.Checked = Checked(value); break;
            default: return false;
        }

        return true;
    }

    private List<string> Unique(JsonSource value)
    {
        if (value.Kind == JsonTokenType.True)
            return [""];
        if (value.Kind != JsonTokenType.StartArray || value.Items.Count == 0 || value.Items.Exists(static item => item.Kind != JsonTokenType.String))
            problems.Add(value.Place, "true for items that differ themselves, or the fields by which they differ: [\"name\"].");
        return [.. value.Items.Select(static item => item.Text)];
    }

    private List<string> Checked(JsonSource value)
    {
        if (value.Kind != JsonTokenType.StartArray || value.Items.Count == 0 || value.Items.Exists(static item => item.Kind != JsonTokenType.String))
            problems.Add(value.Place, "The fields that the server looks at are expected here: [\"labels\"].");
        return [.. value.Items.Select(static item => item.Text)];
    }

    private bool JudgesEmpty(JsonSource value)
    {
        if (value.Text is not ("judged" or "absent"))
            problems.Add(value.Place, "\"judged\" where an empty text or a zero is a value like others, \"absent\" where it counts as nothing.");
        return value.Text == "judged";
    }

    private string Text(JsonSource value)
    {
        if (value.Kind != JsonTokenType.String || value.Text.Length == 0)
            problems.Add(value.Place, "A text is expected here: \"…\".");
        return value.Text;
    }

    private int Number(JsonSource value)
    {
        if (value.Kind == JsonTokenType.Number && int.TryParse(value.Raw, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        problems.Add(value.Place, "A whole number above 0 is expected here.");
        return 0;
    }

    private bool Truth(JsonSource value)
    {
        if (value.Kind != JsonTokenType.True)
            problems.Add(value.Place, "Only true is said here; leave the key out where it isn't so.");
        return true;
    }
}
