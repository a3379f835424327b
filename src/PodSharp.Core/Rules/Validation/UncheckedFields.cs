using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>Fields that the server only decodes, and what it makes up of every object.</summary>
internal static class UncheckedFields
{
    /// <summary>
    /// Whether the server asks nothing of the field: the schema says so of it, or says of the object which of its fields are looked at, or
    /// it is the status, which is reset.
    /// </summary>
    public static bool Contains(Place owner, FieldSchema field) =>
        field.Constraints.IsUnchecked
        || (owner.Parent is null && field.Name == "status")
        || (owner.Field?.Constraints.Checked is { Length: > 0 } names && !names.Contains(field.Name, StringComparer.Ordinal));

    /// <summary>Whether the server makes up the object where it is absent. Every object has metadata.</summary>
    public static bool IsMadeUp(Place owner, FieldSchema field) =>
        (field.Constraints is { IsEmbedded: true, IsUnchecked: false } && field.Type.Shape == FieldShape.Object)
        || (owner.Parent is null && field.Name == "metadata" && field.Type.ObjectName == TypePaths.ObjectMeta);
}
