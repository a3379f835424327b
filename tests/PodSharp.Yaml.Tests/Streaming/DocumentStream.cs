using System.Text;

namespace PodSharp.Yaml.Tests.Streaming;

/// <summary>Texts read document by document.</summary>
internal static class DocumentStream
{
    public static IReadOnlyList<ReadDocument> Read(string text, string? file = null) => Read(Encoding.UTF8.GetBytes(text), file);

    public static IReadOnlyList<ReadDocument> Read(byte[] bytes, string? file = null) =>
        YamlReader.ReadDocuments(new MemoryStream(bytes), file).ToArray();

    /// <summary>A document on a line: its number, where it begins, what it is, and its faults.</summary>
    public static string Describe(ReadDocument document)
    {
        var faults = string.Concat(document.Faults.Select(fault => $" !{fault.Kind} {fault.Origin} {fault.Path}".TrimEnd()));
        return $"{document.Index}@{document.FirstLine} {document.Node?.ToString() ?? "-"}{faults}";
    }
}
