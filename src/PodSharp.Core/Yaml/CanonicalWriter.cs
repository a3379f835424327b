using System.Buffers;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif
using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Yaml;

/// <summary>
/// Walks a document and writes it. <paramref name="positions"/> remembers for each depth which entry or item is being written, so that
/// the path of a fault costs nothing until there is one.
/// </summary>
internal ref struct CanonicalWriter(IBufferWriter<byte> buffer, MappingNode document, Span<int> positions)
{
    private const int IndentStep = 2;

    // The order of so many entries fits on the stack.
    private const int SmallMapping = 32;

    private readonly Span<int> positions = positions;
    private Utf8Output output = new(buffer);

    public void WriteDocument(ObjectSchema? type)
    {
        output.Write("---\n"u8);
        if (document.IsOpen)
            throw DocumentFault.At(document, [], DocumentFault.Open);
        if (IsEmpty(document))
            output.Write("{}\n"u8);
        else
            WriteFields(document, type ?? UnknownKind.Root, new Line(0), depth: 0);
        output.Flush();
    }

    private void WriteMapping(MappingNode mapping, TypeReference? type, Line line, int depth)
    {
        Enter(mapping.IsOpen, depth);
        if (type?.Object is { } fields)
            WriteFields(mapping, fields, line, depth + 1);
        else if (type?.Shape == FieldShape.Map)
            WriteKeys(mapping, type.Element, line, depth + 1);
        else
            WriteEntries(mapping, null, line, depth + 1);
    }

#if NET8_0_OR_GREATER
    [SkipLocalsInit]
#endif
    private void WriteFields(MappingNode mapping, ObjectSchema type, Line line, int depth)
    {
        var entries = mapping.Entries;
        var order = entries.Length <= SmallMapping ? stackalloc long[SmallMapping] : new long[entries.Length];
        order = order.Slice(0, entries.Length);
        EntryOrder.OfFields(entries, type, isRoot: depth == 0, order);
        foreach (var entry in order)
        {
            var position = EntryOrder.Position(entry);
            var field = EntryOrder.Field(entry, type);
            positions[depth] = position;
            WriteEntry(entries[position], field, field?.Type, ref line, depth);
        }
    }

#if NET8_0_OR_GREATER
    [SkipLocalsInit]
#endif
    private void WriteKeys(MappingNode mapping, TypeReference? element, Line line, int depth)
    {
        var entries = mapping.Entries;
        if (EntryOrder.IsOrdinal(entries))
        {
            WriteEntries(mapping, element, line, depth);
            return;
        }

        var order = entries.Length <= SmallMapping ? stackalloc long[SmallMapping] : new long[entries.Length];
        order = order.Slice(0, entries.Length);
        EntryOrder.OfKeys(entries, order);
        foreach (var entry in order)
        {
            positions[depth] = EntryOrder.Position(entry);
            WriteEntry(entries[positions[depth]], null, element, ref line, depth);
        }
    }

    private void WriteEntries(MappingNode mapping, TypeReference? element, Line line, int depth)
    {
        var entries = mapping.Entries;
        for (var position = 0; position < entries.Length; position++)
        {
            positions[depth] = position;
            WriteEntry(entries[position], null, element, ref line, depth);
        }
    }

    private void WriteEntry(in Entry entry, FieldSchema? field, TypeReference? type, ref Line line, int depth)
    {
        var value = entry.Value;
        if (value is ScalarNode scalar)
        {
            if (scalar.Kind == ScalarKind.Null)
                return;
            WriteKey(entry.Key, field, ref line, depth);
            WriteScalar(scalar, line.Indent + IndentStep, depth);
        }
        else if (IsEmpty(value))
        {
            WriteKey(entry.Key, field, ref line, depth);
            output.Write(EmptyForm(value));
        }
        else
        {
            WriteKey(entry.Key, field, ref line, depth);
            output.ReplaceLast((byte)'\n');
            WriteContainer(value, type, new Line(value is MappingNode ? line.Indent + IndentStep : line.Indent), depth);
        }
    }

    private void WriteKey(string key, FieldSchema? field, ref Line line, int depth)
    {
        var indent = line.Start();
        if (field is not null)
        {
            output.WriteStart(indent, field.EncodedKey);
            return;
        }

        output.WriteStart(indent, default);
        if (!CanonicalKey.IsShortEnough(key))
            throw Fault(depth, DocumentFault.LongKey);
        if (!CanonicalKey.TryWrite(ref output, key))
            throw Fault(depth, DocumentFault.UnpairedSurrogateInKey);
    }

    private void WriteSequence(SequenceNode sequence, TypeReference? element, Line line, int depth)
    {
        Enter(sequence.IsOpen, depth);
        var items = sequence.Items;
        var indent = line.Indent + IndentStep;
        for (var position = 0; position < items.Length; position++)
        {
            positions[depth + 1] = position;
            output.WriteStart(line.Start(), "- "u8);
            if (items[position] is ScalarNode scalar)
                WriteScalar(scalar, indent, depth + 1);
            else if (IsEmpty(items[position]))
                output.Write(EmptyForm(items[position]));
            else
                WriteContainer(items[position], element, Line.Begun(indent), depth + 1);
        }
    }

    private void WriteContainer(DocumentNode node, TypeReference? type, Line line, int depth)
    {
        if (node is MappingNode mapping)
            WriteMapping(mapping, type, line, depth);
        else if (node is SequenceNode sequence)
            WriteSequence(sequence, type?.Shape == FieldShape.List ? type.Element : null, line, depth);
        else
            throw Fault(depth, DocumentFault.Unknown);
    }

    private void WriteScalar(ScalarNode scalar, int indent, int depth)
    {
        if (scalar.Kind == ScalarKind.String)
            WriteString(scalar.Text.AsSpan(), indent, depth);
        else if (scalar.Kind == ScalarKind.Null)
            throw Fault(depth, DocumentFault.Null);
        else if (scalar.Kind == ScalarKind.Float && !char.IsDigit(scalar.Text[scalar.Text.Length - 1]))
            throw Fault(depth, DocumentFault.NotFinite);
        else
            output.WriteAsciiLine(scalar.Text.AsSpan());
    }

    private void WriteString(ReadOnlySpan<char> text, int indent, int depth)
    {
        switch (ScalarStyles.OfValue(text))
        {
            case ScalarStyle.Plain:
                output.WriteAsciiLine(text);
                break;
            case ScalarStyle.Literal:
                WriteLiteral(text, indent);
                break;
            default:
                if (!output.TryWriteQuoted(text))
                    throw Fault(depth, DocumentFault.UnpairedSurrogate);
                output.Write((byte)'\n');
                break;
        }
    }

    private void WriteLiteral(ReadOnlySpan<char> text, int indent)
    {
        var endsWithLineFeed = text[text.Length - 1] == '\n';
        output.Write(endsWithLineFeed ? "|\n"u8 : "|-\n"u8);
        if (endsWithLineFeed)
            text = text.Slice(0, text.Length - 1);

        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n'))
        {
            WriteLine(text.Slice(0, end), indent);
            text = text.Slice(end + 1);
        }

        WriteLine(text, indent);
    }

    private void WriteLine(ReadOnlySpan<char> line, int indent)
    {
        if (line.Length > 0)
        {
            output.WriteStart(indent, default);
            output.WriteText(line);
        }

        output.Write((byte)'\n');
    }

    // What holds for every container below the root.
    private readonly void Enter(bool isOpen, int depth)
    {
        if (isOpen)
            throw Fault(depth, DocumentFault.Open);
        if (depth + 1 >= positions.Length)
            throw Fault(depth, DocumentFault.TooDeep);
    }

    // A mapping of nothing but nulls is empty too: null is never written.
    private static bool IsEmpty(DocumentNode node)
    {
        if (node is SequenceNode sequence)
            return sequence.Count == 0 && !sequence.IsOpen;
        if (node is not MappingNode mapping)
            return false;

        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is not ScalarNode { Kind: ScalarKind.Null })
                return false;
        }

        return !mapping.IsOpen;
    }

    private static ReadOnlySpan<byte> EmptyForm(DocumentNode node) => node is MappingNode ? "{}\n"u8 : "[]\n"u8;

    private readonly DocumentException Fault(int depth, string reason) =>
        DocumentFault.At(document, positions.Slice(0, depth + 1), reason);

    /// <summary>Where a container's lines begin, and whether the first one has begun: behind a dash.</summary>
    private struct Line(int indent)
    {
        private bool begun = false;

        public readonly int Indent => indent;

        public static Line Begun(int indent) => new(indent) { begun = true };

        /// <summary>The blanks before the next line's first character.</summary>
        public int Start()
        {
            var blanks = begun ? 0 : indent;
            begun = false;
            return blanks;
        }
    }
}
