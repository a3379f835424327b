using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>Whether a value is of the type that a field holds, as the server's decoder sees it.</summary>
internal static class ValueTypes
{
    /// <summary>Whether the field can hold the node. A value that isn't known might be anything.</summary>
    public static bool Holds(TypeReference type, DocumentNode node) => node switch
    {
        UnknownNode => false,
        MappingNode => type.Shape is FieldShape.Object or FieldShape.Map or FieldShape.Any,
        SequenceNode sequence => type.Shape is FieldShape.List or FieldShape.Any || (type.Shape == FieldShape.Bytes && AreBytes(sequence)),
        ScalarNode scalar => Holds(type.Shape, scalar),
        _ => false,
    };

    /// <summary>The whole number that a scalar is; one with a fraction of zero is one, because YAML's reader makes it so.</summary>
    public static bool TryGetInteger(ScalarNode scalar, out long number)
    {
        if (scalar.TryGetInteger(out number))
            return true;
        if (scalar.Kind != ScalarKind.Float || !scalar.TryGetNumber(out var value) || Math.Floor(value) != value || Math.Abs(value) >= 1e18)
            return false;
        number = (long)value;
        return true;
    }

    /// <summary>What a field of this type holds, as messages call it: <c>a whole number</c>.</summary>
    public static string Name(TypeReference type) => type.Shape switch
    {
        FieldShape.String or FieldShape.Time or FieldShape.Bytes => "a text",
        FieldShape.Integer32 or FieldShape.Integer64 or FieldShape.FileMode => "a whole number",
        FieldShape.Float => "a number",
        FieldShape.Boolean => "true or false",
        FieldShape.Quantity => "an amount (a number, or a text such as 500m or 1Gi)",
        FieldShape.IntOrString => "a whole number or a text",
        FieldShape.List => "a list",
        _ => "a mapping",
    };

    /// <summary>What a node is, as messages call it: <c>the text "80"</c>.</summary>
    public static string Name(DocumentNode node) => node switch
    {
        MappingNode => "a mapping",
        SequenceNode => "a list",
        ScalarNode { Kind: ScalarKind.String } scalar => "the text " + Quoted(scalar.Text),
        ScalarNode { Kind: ScalarKind.Boolean } scalar => scalar.Text,
        ScalarNode scalar => "the number " + scalar.Text,
        _ => "a value",
    };

    /// <summary>A text in quotes, cut where it is long.</summary>
    public static string Quoted(string text)
    {
        const int longest = 60;
        if (text.Length > longest)
            text = text.Substring(0, longest) + "…";
        return "\"" + text.Replace("\n", "\\n") + "\"";
    }

    // The decoder takes bytes as a list of numbers too.
    private static bool AreBytes(SequenceNode sequence)
    {
        foreach (var item in sequence.Items)
        {
            if (item is not ScalarNode scalar || (scalar.Kind != ScalarKind.Null && !(TryGetInteger(scalar, out var number) && number is >= 0 and <= 255)))
                return false;
        }

        return true;
    }

    private static bool Holds(FieldShape shape, ScalarNode scalar) => shape switch
    {
        FieldShape.Any => true,
        FieldShape.String or FieldShape.Time or FieldShape.Bytes => scalar.Kind == ScalarKind.String,
        FieldShape.Integer32 or FieldShape.FileMode => TryGetInteger(scalar, out var number) && number is >= int.MinValue and <= int.MaxValue,
        FieldShape.Integer64 => TryGetInteger(scalar, out _),
        FieldShape.Float => scalar.Kind is ScalarKind.Integer or ScalarKind.Float,
        FieldShape.Boolean => scalar.Kind == ScalarKind.Boolean,
        FieldShape.Quantity => scalar.Kind is ScalarKind.String or ScalarKind.Integer or ScalarKind.Float,
        FieldShape.IntOrString => scalar.Kind == ScalarKind.String
            || (TryGetInteger(scalar, out var either) && either is >= int.MinValue and <= int.MaxValue),
        _ => false,
    };
}
