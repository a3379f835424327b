using PodSharp.Schema;

namespace PodSharp.Generators.Api;

/// <summary>Writes an open enumeration: a struct with a static member for each known value, which holds unknown ones too.</summary>
internal static class EnumerationWriter
{
    /// <summary>The source of an enumeration that these fields have.</summary>
    public static string Write(EnumerationSchema enumeration, IEnumerable<string> fields)
    {
        var name = enumeration.Name;
        var writer = new SourceWriter();
        RecordWriter.Prologue(writer, enumeration.Namespace);
        writer.Line($"/// <summary>{Summary(enumeration, fields)}</summary>");
        writer.Line("/// <param name=\"Value\">The value as the API spells it; one that is newer than the known ones is kept.</param>");
        using (writer.Block($"public readonly record struct {name}(string Value) : global::PodSharp.Views.INodeView<{name}>"))
        {
            foreach (var value in enumeration.Values)
            {
                writer.Line($"/// <summary>The value <c>{(value.Length == 0 ? "\"\"" : Documentation.Escape(value))}</c>.</summary>");
                writer.Line($"public static {name} {Naming.EnumerationMember(value)} => new(\"{value}\");");
                writer.Line();
            }

            writer.Line("/// <summary>The value that <paramref name=\"node\"/> holds.</summary>");
            writer.Line("/// <exception cref=\"ManifestException\">The node is not a text.</exception>");
            writer.Line($"public static {name} FromNode(DocumentNode node) => new(global::PodSharp.Views.Fields.Text(node));");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public DocumentNode ToNode() => ScalarNode.Of(Value ?? \"\");");
            writer.Line();
            writer.Line("/// <summary>The value as the API spells it.</summary>");
            writer.Line("public override string ToString() => Value ?? \"\";");
        }

        return writer.ToString();
    }

    private static string Summary(EnumerationSchema enumeration, IEnumerable<string> fields) => enumeration.Documentation.Length > 0
        ? Documentation.Escape(enumeration.Documentation)
        : $"The values of {string.Join(", ", fields.Select(static field => $"<c>{field}</c>"))}.";
}
