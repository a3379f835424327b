using PodSharp.Schema;

namespace PodSharp.Cli.Explaining;

/// <summary>What a field holds, in words.</summary>
internal static class TypeWords
{
    /// <summary>The words for a field's type.</summary>
    public static string Of(FieldSchema field) => Of(field.Type);

    /// <summary>The object that a type is, or that the entries of a list or map are; or null.</summary>
    public static ObjectSchema? ObjectOf(TypeReference type)
    {
        while (type.Element is { } element)
            type = element;
        return type.Object;
    }

    private static string Of(TypeReference type) => type.Shape switch
    {
        FieldShape.Object => type.Object!.TypeName,
        FieldShape.List => "list of " + Of(type.Element!),
        FieldShape.Map => "map of text to " + Of(type.Element!),
        FieldShape.String => "text",
        FieldShape.Integer32 => "integer",
        FieldShape.Integer64 => "integer of 64 bits",
        FieldShape.Float => "number",
        FieldShape.Boolean => "boolean",
        FieldShape.Quantity => "quantity",
        FieldShape.IntOrString => "integer or text",
        FieldShape.Time => "time (RFC 3339)",
        FieldShape.Bytes => "bytes (base64)",
        FieldShape.FileMode => "file mode (decimal, or octal with a leading 0)",
        _ => "anything",
    };
}
