namespace PodSharp.Schema;

/// <summary>The type of a field, of a list's items or of a map's values.</summary>
public sealed class TypeReference
{
    private readonly Func<ObjectSchema>? resolve;
    private ObjectSchema? resolved;

    private TypeReference(FieldShape shape, TypeReference? element, Func<ObjectSchema>? resolve, string? objectName)
    {
        Shape = shape;
        Element = element;
        ObjectName = objectName;
        this.resolve = resolve;
    }

    /// <summary>What is held.</summary>
    public FieldShape Shape { get; }

    /// <summary>What a list or map holds; null for all others.</summary>
    public TypeReference? Element { get; }

    /// <summary>The name of the object's type, such as <c>io.k8s.api.core.v1.Container</c>; null for all that are not objects.</summary>
    public string? ObjectName { get; }

    /// <summary>The object's type, looked up when it is first asked for; null for all that are not objects.</summary>
    public ObjectSchema? Object => resolve is null ? null : resolved ??= resolve();

    /// <summary>A type without parts.</summary>
    public static TypeReference Scalar(FieldShape shape) => new(shape, null, null, null);

    /// <summary>A list or a map.</summary>
    public static TypeReference Of(FieldShape shape, TypeReference element) => new(shape, element, null, null);

    /// <summary>An object whose type is found by <paramref name="resolve"/> when needed.</summary>
    public static TypeReference Of(string objectName, Func<ObjectSchema> resolve) => new(FieldShape.Object, null, resolve, objectName);
}
