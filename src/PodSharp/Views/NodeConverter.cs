using System.Reflection;
using PodSharp.Documents;

namespace PodSharp.Views;

/// <summary>Turns nodes into values of <typeparamref name="T"/> and back, for lists and maps.</summary>
internal static class NodeConverter<T>
{
    public static readonly Func<DocumentNode, T> FromNode = Reader();

    public static readonly Func<T, DocumentNode> ToNode = Writer();

    private static Func<DocumentNode, T> Reader()
    {
        var type = typeof(T);
        if (type == typeof(string))
            return (Func<DocumentNode, T>)(object)(Func<DocumentNode, string>)Fields.Text;
        if (type == typeof(int))
            return (Func<DocumentNode, T>)(object)(Func<DocumentNode, int>)(static node => checked((int)Integer(node)));
        if (type == typeof(long))
            return (Func<DocumentNode, T>)(object)(Func<DocumentNode, long>)Integer;
        if (type == typeof(bool))
            return (Func<DocumentNode, T>)(object)(Func<DocumentNode, bool>)Boolean;
        if (type == typeof(DocumentNode))
            return (Func<DocumentNode, T>)(object)(Func<DocumentNode, DocumentNode>)(static node => node);

        // Values and views alike have a static FromNode; its delegate is made once for each type.
        return type.GetMethod("FromNode", BindingFlags.Public | BindingFlags.Static, [typeof(DocumentNode)])
            is { } method && method.ReturnType == type
            ? method.CreateDelegate<Func<DocumentNode, T>>()
            : throw new ManifestException($"A list or map of {type.Name} can't be read from a manifest.");
    }

    private static Func<T, DocumentNode> Writer()
    {
        var type = typeof(T);
        if (type == typeof(string))
            return (Func<T, DocumentNode>)(object)(Func<string, DocumentNode>)ScalarNode.Of;
        if (type == typeof(int))
            return (Func<T, DocumentNode>)(object)(Func<int, DocumentNode>)(static value => ScalarNode.Of(value));
        if (type == typeof(long))
            return (Func<T, DocumentNode>)(object)(Func<long, DocumentNode>)ScalarNode.Of;
        if (type == typeof(bool))
            return (Func<T, DocumentNode>)(object)(Func<bool, DocumentNode>)ScalarNode.Of;
        if (type == typeof(DocumentNode))
            return (Func<T, DocumentNode>)(object)(Func<DocumentNode, DocumentNode>)(static node => node);
        return static value => ((INodeSource)value!).ToNode();
    }

    private static long Integer(DocumentNode node) => node is ScalarNode scalar && scalar.TryGetInteger(out var value)
        ? value
        : throw new ManifestException($"A whole number is expected, not {node}.", node.Origin);

    private static bool Boolean(DocumentNode node) => node is ScalarNode { Kind: ScalarKind.Boolean } scalar
        ? scalar.Text == "true"
        : throw new ManifestException($"True or false is expected, not {node}.", node.Origin);
}
