using System.Collections.Immutable;
using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Core.Tests.Yaml;

/// <summary>Documents and types in few words.</summary>
internal static class Nodes
{
    public static TypeReference Text { get; } = TypeReference.Scalar(FieldShape.String);

    public static TypeReference Anything { get; } = TypeReference.Scalar(FieldShape.Any);

    public static MappingNode Map(params (string Key, object Value)[] entries) =>
        MappingNode.Of(entries.Select(entry => (entry.Key, (DocumentNode?)Node(entry.Value))).ToArray());

    public static SequenceNode List(params object[] items) => SequenceNode.Of(items.Select(Node).ToArray());

    public static TypeReference MapOf(TypeReference element) => TypeReference.Of(FieldShape.Map, element);

    public static TypeReference ListOf(TypeReference element) => TypeReference.Of(FieldShape.List, element);

    public static TypeReference Object(ObjectSchema type) => TypeReference.Of(type.Name, () => type);

    public static ObjectSchema Type(string name, params (string Name, TypeReference Type)[] fields)
    {
        var schemas = fields.Select((field, index) =>
            new FieldSchema { Name = field.Name, Member = field.Name, Type = field.Type, Order = index });
        return new ObjectSchema(schemas.ToImmutableArray()) { Name = name, Namespace = "PodSharp", TypeName = name };
    }

    private static DocumentNode Node(object value) => value switch
    {
        DocumentNode node => node,
        string text => ScalarNode.Of(text),
        int number => ScalarNode.Of(number),
        bool truth => ScalarNode.Of(truth),
        double number => ScalarNode.Of(number),
        _ => throw new ArgumentException($"There is no node for {value.GetType()}.", nameof(value)),
    };
}
