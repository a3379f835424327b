using System.Text;

namespace PodSharp.Documents;

/// <summary>A node on one line, for messages and debuggers.</summary>
internal static class DocumentText
{
    public static string Of(DocumentNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, DocumentNode node)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.String } scalar:
                text.Append('"').Append(scalar.Text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")).Append('"');
                break;
            case ScalarNode scalar:
                text.Append(scalar.Text);
                break;
            case MappingNode mapping:
                Append(text, mapping);
                break;
            case SequenceNode sequence:
                Append(text, sequence);
                break;
            default:
                text.Append('?');
                break;
        }
    }

    private static void Append(StringBuilder text, MappingNode mapping)
    {
        text.Append('{');
        var separator = "";
        foreach (var entry in mapping.Entries)
        {
            text.Append(separator).Append(entry.Key).Append(": ");
            Append(text, entry.Value);
            separator = ", ";
        }

        text.Append(mapping.IsOpen ? separator + "…}" : "}");
    }

    private static void Append(StringBuilder text, SequenceNode sequence)
    {
        text.Append('[');
        var separator = "";
        foreach (var item in sequence.Items)
        {
            text.Append(separator);
            Append(text, item);
            separator = ", ";
        }

        text.Append(sequence.IsOpen ? separator + "…]" : "]");
    }
}
