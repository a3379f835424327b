using PodSharp.Schema;

namespace PodSharp.SchemaTool;

/// <summary>A type as the facts write it, taken apart: a shape, and for a list or map what it holds.</summary>
internal sealed record FieldType(FieldShape Shape, FieldType? Element = null, ApiType? Object = null)
{
    /// <summary>What a list's or map's entries are, or the type itself.</summary>
    public FieldType Innermost => Element?.Innermost ?? this;
}

/// <summary>Reads the types of fields and the aliases that they may name.</summary>
internal static class FieldTypes
{
    /// <summary>The type that is written, or null where it names nothing known.</summary>
    public static FieldType? Read(string text, Api api)
    {
        if (Inside(text, "array<") is { } item)
            return Read(item, api) is { } element ? new FieldType(FieldShape.List, element) : null;
        if (Inside(text, "map<") is { } value)
            return Read(value, api) is { } element ? new FieldType(FieldShape.Map, element) : null;
        if (Scalar(text) is { } shape)
            return new FieldType(shape);
        if (!api.ByName.TryGetValue(text, out var type))
            return null;
        return type.Alias is { } alias ? new FieldType(alias) : new FieldType(FieldShape.Object, Object: type);
    }

    /// <summary>What a type without fields holds. Some are published as "any" or "object" although they have a form of their own.</summary>
    public static FieldShape? Alias(string name, string alias) => name switch
    {
        "io.k8s.apimachinery.pkg.api.resource.Quantity" => FieldShape.Quantity,
        "io.k8s.apimachinery.pkg.util.intstr.IntOrString" => FieldShape.IntOrString,
        _ => Scalar(alias),
    };

    private static FieldShape? Scalar(string text) => text switch
    {
        "string" => FieldShape.String,
        "string/date-time" => FieldShape.Time,
        "string/byte" => FieldShape.Bytes,
        "integer/int32" => FieldShape.Integer32,
        "integer/int64" => FieldShape.Integer64,
        "number/double" => FieldShape.Float,
        "boolean" => FieldShape.Boolean,
        "int-or-string" => FieldShape.IntOrString,
        "any" or "object" => FieldShape.Any,
        _ => null,
    };

    private static string? Inside(string text, string start) =>
        text.StartsWith(start, StringComparison.Ordinal) && text.EndsWith('>') ? text[start.Length..^1] : null;
}
