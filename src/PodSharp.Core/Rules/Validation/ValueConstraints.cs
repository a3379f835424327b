using System.Globalization;
using System.Text;
using PodSharp.Documents;
using PodSharp.Rules.Formats;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>What the schema's data asks of single values: that they are there, their spelling, range, known values and length.</summary>
internal static class ValueConstraints
{
    private static readonly TextFormat? Quantity = TextFormats.Find("quantity");
    private static readonly TextFormat? Time = TextFormats.Find("rfc3339");
    private static readonly TextFormat? Bytes = TextFormats.Find("base64");

    /// <summary>What to say of a required field that is absent.</summary>
    public static string Missing(Place place, FieldSchema field)
    {
        var what = place.IsWritten ? "is empty" : "is missing";
        return field.Values.Length is > 0 and <= 8 && !field.Constraints.IsOpen
            ? $"{field.Name} {what}: one of {List(field.Values)} is needed"
            : $"{field.Name} {what}, and the server refuses {Owner(place)} without it";
    }

    /// <summary>Whether the decoder can read the text of a quantity, a time or bytes; says so where it can't.</summary>
    public static bool CanBeParsed(Place place)
    {
        if (place.Node is not ScalarNode { Kind: ScalarKind.String } scalar)
            return true;

        var format = place.Type!.Shape switch
        {
            FieldShape.Quantity => Quantity,
            FieldShape.Time => Time,
            FieldShape.Bytes => Bytes,
            _ => null,
        };
        if (format?.Fault(scalar.Text) is not { } fault)
            return true;

        place.Report(RuleCatalogue.Unparsable, $"{ValueTypes.Quoted(scalar.Text)} {fault}");
        return false;
    }

    /// <summary>Judges a scalar, of a field, a list or a map.</summary>
    public static void Check(Place place)
    {
        if (place.Field is not { } field)
            return;

        // A null among items is an empty text there; elsewhere it is nothing.
        if (place.Index >= 0 && place.IsAbsent && place.Type?.Shape == FieldShape.String)
            CheckText(place, field, "");
        if (place.Node is not ScalarNode scalar || (!place.IsPresent && place.Index < 0))
            return;

        if (ValueTypes.TryGetInteger(scalar, out var number))
            CheckRange(place, field, number);
        if (scalar.Kind == ScalarKind.String)
            CheckText(place, field, scalar.Text);
    }

    /// <summary>Judges the key of a map's entry.</summary>
    public static void CheckKey(Place place)
    {
        if (place.Field?.Constraints.Keys is { } name && TextFormats.Find(name) is { } format && format.Fault(place.Key!) is { } fault)
            place.ReportKey(format.Rule, $"The key {ValueTypes.Quoted(place.Key!)} {fault}", suggestion: format.Repair(place.Key!));
    }

    private static void CheckRange(Place place, FieldSchema field, long number)
    {
        if (number < field.Minimum || number > field.Maximum)
            place.Report(RuleCatalogue.OutOfRange, $"{field.Name} is {Text(number)}{Unit(field)}, and {Range(field)} is allowed");
    }

    private static void CheckText(Place place, FieldSchema field, string text)
    {
        var constraints = field.Constraints;
        if (field.Values.Length > 0 && !constraints.IsOpen && place.Type?.Shape == FieldShape.String && field.Values.IndexOf(text) < 0)
        {
            var nearest = NearestName.Of(text, field.Values);
            var advice = nearest is null ? $": one of {List(field.Values)} is allowed" : $": did you mean {nearest}? Allowed: {List(field.Values)}";
            place.Report(RuleCatalogue.UnknownValue, $"{field.Name} can't be {ValueTypes.Quoted(text)}{advice}", suggestion: nearest);
        }

        if (constraints.MaximumLength is { } most && Encoding.UTF8.GetByteCount(text) is var length && length > most)
            place.Report(RuleCatalogue.TooLong, $"{field.Name} has {Text(length)} bytes, and at most {Text(most)} are allowed");
        if (constraints.Format is { } format)
            place.CheckFormat(format, text: text);
    }

    private static string Range(FieldSchema field) => (field.Minimum, field.Maximum) switch
    {
        ({ } least, { } most) => $"{Text(least)} to {Text(most)}",
        ({ } least, null) => $"{Text(least)} or more",
        (_, { } most) => $"{Text(most)} or less",
        _ => "any number",
    };

    private static string Owner(Place place) => place.Parent?.Object is { } owner ? $"a {owner.TypeName}" : "the object";

    private static string Unit(FieldSchema field) => field.Unit is null ? "" : " " + field.Unit;

    private static string List(IEnumerable<string> values) => string.Join(", ", values);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
