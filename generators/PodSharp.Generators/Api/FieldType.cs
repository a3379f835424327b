using PodSharp.Schema;

namespace PodSharp.Generators.Api;

/// <summary>How a field looks in C#: its type, and the method that reads it.</summary>
internal sealed class FieldType
{
    private FieldType(string name, string reader)
    {
        Name = name;
        Reader = reader;
    }

    /// <summary>The C# type of a value, without the mark of nullability.</summary>
    public string Name { get; }

    /// <summary>The method of <c>Fields</c> that reads the value.</summary>
    public string Reader { get; }

    /// <summary>The C# type of <paramref name="type"/> in a field with the open enumeration <paramref name="enumeration"/>, if any.</summary>
    public static FieldType Of(TypeReference type, string? enumeration, ApiSurface surface) => type.Shape switch
    {
        FieldShape.String when enumeration is not null => Enumeration(surface.FullName(enumeration)),
        FieldShape.String => new FieldType("string", "String"),
        FieldShape.Integer32 => new FieldType("int", "Integer32"),
        FieldShape.Integer64 => new FieldType("long", "Integer64"),
        FieldShape.Float => new FieldType("double", "Float"),
        FieldShape.Boolean => new FieldType("bool", "Boolean"),
        FieldShape.Quantity => new FieldType("global::PodSharp.Quantity", "Quantity"),
        FieldShape.IntOrString => new FieldType("global::PodSharp.IntOrString", "IntOrString"),
        FieldShape.Time => new FieldType("global::System.DateTimeOffset", "Time"),
        FieldShape.Bytes => new FieldType("global::PodSharp.Base64Data", "Bytes"),
        FieldShape.FileMode => new FieldType("global::PodSharp.VolumeFileMode", "FileMode"),
        FieldShape.Object => View(FullName(type.Object!)),
        FieldShape.List => Collection("List", Of(type.Element!, enumeration, surface)),
        FieldShape.Map => Collection("Map", Of(type.Element!, enumeration, surface)),
        _ => new FieldType("global::PodSharp.Documents.DocumentNode", "Any"),
    };

    /// <summary>The full name of a type's record.</summary>
    public static string FullName(ObjectSchema type) => $"global::{type.Namespace}.{type.TypeName}";

    private static FieldType Enumeration(string name) => new(name, $"Enumeration<{name}>");

    private static FieldType View(string name) => new(name, $"View<{name}>");

    private static FieldType Collection(string shape, FieldType element) =>
        new($"global::PodSharp.Manifest{shape}<{element.Name}>", $"{shape}<{element.Name}>");
}
