using System.Buffers;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif
using System.Text;
using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Yaml;

/// <summary>
/// The one form in which manifests are printed: the same document gives the same bytes on every machine, and no reader of YAML takes
/// them for anything else. The rules are in docs/canonical-yaml.md.
/// </summary>
public static class CanonicalYaml
{
    /// <summary>How deep containers may lie in each other.</summary>
    public const int MaximumDepth = 200;

    /// <summary>
    /// Writes a document, beginning with its <c>---</c>, in the order of its kind; of an unknown kind in the author's order.
    /// </summary>
    /// <exception cref="DocumentException">
    /// Something in the document has no form in YAML. What was written before stays in <paramref name="output"/>.
    /// </exception>
    public static void Write(IBufferWriter<byte> output, MappingNode document) => Write(output, document, TypeOf(document));

    /// <summary>The document as text, in the order of its kind; of an unknown kind in the author's order.</summary>
    /// <exception cref="DocumentException">Something in the document has no form in YAML.</exception>
    public static string ToText(MappingNode document) => ToText(document, TypeOf(document));

    /// <summary>Writes a document, beginning with its <c>---</c>, in the order of its type.</summary>
    /// <exception cref="DocumentException">
    /// Something in the document has no form in YAML. What was written before stays in <paramref name="output"/>.
    /// </exception>
#if NET8_0_OR_GREATER
    [SkipLocalsInit]
#endif
    public static void Write(IBufferWriter<byte> output, MappingNode document, ObjectSchema? type)
    {
        Span<int> positions = stackalloc int[MaximumDepth];
        var writer = new CanonicalWriter(output, document, positions);
        writer.WriteDocument(type);
    }

    /// <summary>The document as text, in the order of its type.</summary>
    /// <exception cref="DocumentException">Something in the document has no form in YAML.</exception>
    public static string ToText(MappingNode document, ObjectSchema? type)
    {
        using var buffer = new PooledBuffer();
        Write(buffer, document, type);
        return Encoding.UTF8.GetString(buffer.Bytes, 0, buffer.Count);
    }

    private static ObjectSchema? TypeOf(MappingNode document) =>
        document["apiVersion"] is ScalarNode { Kind: ScalarKind.String } apiVersion
        && document["kind"] is ScalarNode { Kind: ScalarKind.String } kind
            ? KubernetesSchema.Default.FindKind(apiVersion.Text, kind.Text)
            : null;
}
