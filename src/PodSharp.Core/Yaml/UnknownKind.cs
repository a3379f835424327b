using System.Collections.Immutable;
using PodSharp.Schema;

namespace PodSharp.Yaml;

/// <summary>
/// What holds for every Kubernetes object, whatever its kind: what it begins with and how its metadata begins. All else is the author's
/// order.
/// </summary>
internal static class UnknownKind
{
    private static readonly TypeReference Text = TypeReference.Scalar(FieldShape.String);
    private static readonly TypeReference Texts = TypeReference.Of(FieldShape.Map, Text);

    private static readonly ObjectSchema Metadata = Type(
        "ObjectMeta", ("name", Text), ("generateName", Text), ("namespace", Text), ("labels", Texts), ("annotations", Texts));

    /// <summary>The type of an object of an unknown kind.</summary>
    public static ObjectSchema Root { get; } = Type(
        "Object", ("apiVersion", Text), ("kind", Text), ("metadata", TypeReference.Of(Metadata.Name, static () => Metadata)));

    /// <summary>Whether fields that the type doesn't know keep the author's order, because the type knows only a few of them.</summary>
    public static bool KeepsOrder(ObjectSchema type) => ReferenceEquals(type, Root) || ReferenceEquals(type, Metadata);

    private static ObjectSchema Type(string name, params (string Name, TypeReference Type)[] fields)
    {
        var schemas = fields.Select((field, index) => new FieldSchema
        {
            Name = field.Name,
            Member = field.Name,
            Type = field.Type,
            Order = index,
        });
        return new ObjectSchema(schemas.ToImmutableArray()) { Name = name, Namespace = "", TypeName = name };
    }
}
