using System.Text;
using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>What can't be written, and where in the document it is.</summary>
internal static class DocumentFault
{
    public const string Unknown = "the value is only known at run time, so it can't be written";
    public const string Open = "there may be more entries than are known here, so it can't be written";
    public const string Null = "a list can't hold null; leave the item out, or write an empty value such as \"\" or {}";
    public const string NotFinite = "NaN and infinity are no values of Kubernetes; give a finite number";
    public const string UnpairedSurrogate = "the text holds half of a surrogate pair, which is no character; remove it";
    public const string UnpairedSurrogateInKey = "the key holds half of a surrogate pair, which is no character; remove it";
    public const string LongKey = "the key is too long: readers of YAML accept 1024 characters, with quotes and escapes";
    public static readonly string TooDeep = $"containers lie more than {CanonicalYaml.MaximumDepth} deep in each other";

    /// <summary>The error at a node that is found by its position in the root's container, in that one's container, and so on.</summary>
    public static DocumentException At(MappingNode document, ReadOnlySpan<int> positions, string reason)
    {
        var path = new StringBuilder();
        var origin = document.Origin;
        DocumentNode node = document;
        foreach (var position in positions)
        {
            if (node is MappingNode mapping)
            {
                var entry = mapping.Entries[position];
                DocumentPath.AppendKey(path, entry.Key);
                origin = entry.KeyOrigin ?? origin;
                node = entry.Value;
            }
            else
            {
                DocumentPath.AppendIndex(path, position);
                node = ((SequenceNode)node)[position];
            }

            origin = node.Origin ?? origin;
        }

        return new DocumentException(reason, path.ToString(), origin);
    }
}
