using System.Text;
using PodSharp.Documents;

namespace PodSharp.Fuzzing;

/// <summary>What is fed: a text, or a document that no text can hold because parts of it aren't known.</summary>
internal sealed class Input
{
    private Input(byte[]? bytes, MappingNode? document) => (Bytes, Document) = (bytes, document);

    /// <summary>The text; null for a document.</summary>
    public byte[]? Bytes { get; }

    /// <summary>The document; null for a text.</summary>
    public MappingNode? Document { get; }

    /// <summary>A text.</summary>
    public static Input Of(byte[] bytes) => new(bytes, null);

    /// <summary>A document.</summary>
    public static Input Of(MappingNode document) => new(null, document);

    /// <summary>What a person looks at.</summary>
    public byte[] Shown() => Bytes ?? Encoding.UTF8.GetBytes(Document!.ToString());
}
