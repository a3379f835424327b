namespace PodSharp.Yaml;

/// <summary>Goes through the lines of one document, in bytes that come in parts, to find where it ends.</summary>
internal struct LineScan
{
    private bool hasMarker;
    private bool hasNode;
    private bool hasDirective;
    private bool isIgnored;
    private bool endsWithLine;
    private bool isJson;
    private JsonBoundary json;

    /// <summary>Whether a line begins where the scan stands.</summary>
    public bool IsAtLineStart { readonly get; set; }

    /// <summary>Whether there is more than markers, comments and blanks; a directive counts.</summary>
    public readonly bool HasContent => hasNode || hasDirective;

    /// <summary>How many lines have ended.</summary>
    public int Lines { get; private set; }

    /// <summary>
    /// The position of the document's end, or -1 where it isn't in the bytes. Goes on at <paramref name="position"/>, and leaves there
    /// where the next search must begin.
    /// </summary>
    public int FindEnd(ReadOnlySpan<byte> bytes, ref int position, bool isAtEnd)
    {
        while (position < bytes.Length)
        {
            if (IsAtLineStart)
            {
                // A marker is told from what only looks like one by the character behind it.
                if (bytes.Length - position < 4 && !isAtEnd)
                    return -1;
                if (BeginsDocument(bytes.Slice(position)))
                    return position;
                position += TakeLineStart(bytes.Slice(position));
            }

            var length = bytes.Slice(position).IndexOfAny((byte)'\n', (byte)'\r');
            var part = bytes.Slice(position, length < 0 ? bytes.Length - position : length);
            if (FindObject(part) is var next and >= 0)
                return position + next;
            position += part.Length;
            if (length < 0 || !TakeLineEnd(bytes, ref position, isAtEnd))
                return -1;
            if (endsWithLine)
                return position;
        }

        return -1;
    }

    // Directives and comments stand before the line with the marker, and belong to the document.
    private readonly bool BeginsDocument(ReadOnlySpan<byte> line) => (hasMarker || hasNode) && IsMarker(line, (byte)'-');

    private int TakeLineStart(ReadOnlySpan<byte> line)
    {
        IsAtLineStart = false;
        isIgnored = line.Length > 0 && line[0] == (byte)'%' && !hasMarker && !hasNode;
        hasDirective |= isIgnored;
        endsWithLine = IsMarker(line, (byte)'.');
        var beginsDocument = IsMarker(line, (byte)'-');
        hasMarker |= beginsDocument;
        return beginsDocument || endsWithLine ? 3 : 0;
    }

    // Looks at the rest of a line, or of what there is of it, for the first character that counts, and for the end of an object.
    private int FindObject(ReadOnlySpan<byte> part)
    {
        if (isJson)
            return json.Find(part);
        if (hasNode || isIgnored)
            return -1;

        var first = 0;
        while (first < part.Length && part[first] is (byte)' ' or (byte)'\t')
            first++;
        if (first == part.Length)
            return -1;

        isIgnored = part[first] == (byte)'#';
        hasNode = !isIgnored;
        isJson = part[first] == (byte)'{';
        return isJson ? json.Find(part.Slice(first)) : -1;
    }

    // A carriage return at the end of what there is may be half of a line's end.
    private bool TakeLineEnd(ReadOnlySpan<byte> bytes, ref int position, bool isAtEnd)
    {
        var isReturn = bytes[position] == (byte)'\r';
        if (isReturn && position + 1 == bytes.Length && !isAtEnd)
            return false;

        position += isReturn && position + 1 < bytes.Length && bytes[position + 1] == (byte)'\n' ? 2 : 1;
        Lines++;
        (IsAtLineStart, isIgnored) = (true, false);
        if (isJson)
            json.EndLine();
        return true;
    }

    private static bool IsMarker(ReadOnlySpan<byte> line, byte character) =>
        line.Length >= 3 && line[0] == character && line[1] == character && line[2] == character
        && (line.Length == 3 || line[3] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r');
}
