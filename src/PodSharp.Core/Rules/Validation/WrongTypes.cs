using System.Globalization;
using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>Values that the server's decoder can't put into their field.</summary>
internal static class WrongTypes
{
    public static void Report(Place place, DocumentNode node)
    {
        if (node is not UnknownNode && place.Type is { } type)
            place.ReportAt(node.Origin, RuleCatalogue.WrongType, Message(place, node, type));
    }

    private static string Message(Place place, DocumentNode node, TypeReference type) =>
        $"{Name(place)} holds {ValueTypes.Name(type)}, not {ValueTypes.Name(node)}{Advice(type.Shape, node)}";

    private static string Name(Place place) => place.Index >= 0 ? "An item of " + place.Field?.Name : place.Key ?? "The field";

    private static string Advice(FieldShape shape, DocumentNode node)
    {
        if (node is not ScalarNode scalar)
            return "";

        return shape switch
        {
            FieldShape.String when scalar.Kind is not ScalarKind.String => $": put it in quotes, \"{scalar.Text}\"",
            FieldShape.Integer32 or FieldShape.Integer64 or FieldShape.FileMode => IntegerAdvice(shape, scalar),
            FieldShape.Boolean when scalar.Text is "true" or "false" => $": write {scalar.Text} without quotes",
            FieldShape.IntOrString => ": numbers with a fraction and beyond 32 bits are neither",
            _ => "",
        };
    }

    private static string IntegerAdvice(FieldShape shape, ScalarNode scalar)
    {
        if (scalar.Kind == ScalarKind.String)
            return long.TryParse(scalar.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? $": write {scalar.Text} without quotes" : "";
        if (scalar.Kind == ScalarKind.Float && !ValueTypes.TryGetInteger(scalar, out _))
            return ": it has a fraction, or is too big";
        return shape == FieldShape.Integer64 ? ": it doesn't fit into 64 bits" : ": it doesn't fit into 32 bits";
    }
}
