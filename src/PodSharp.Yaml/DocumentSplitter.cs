namespace PodSharp.Yaml;

/// <summary>
/// Splits a stream of UTF-8 into documents before anything is parsed: at a line that begins with <c>---</c>, behind one that begins with
/// <c>...</c>, and between objects of JSON. It keeps one document in memory, and of one that is too long nothing.
/// </summary>
internal sealed class DocumentSplitter
{
    private const int LeastCapacity = 4096;
    private const int UsualCapacity = 64 * 1024;

    // Three characters of a marker and the one behind it.
    private const int MarkerLength = 4;

    private readonly Stream stream;
    private byte[] buffer;
    private int start;
    private int end;
    private bool isAtEnd;
    private bool isBegun;
    private bool isUtf16;
    private LineScan scan = new() { IsAtLineStart = true };
    private int nextLine = 1;
    private int nextColumn = 1;

    public DocumentSplitter(Stream stream)
    {
        this.stream = stream;
        var expected = stream.CanSeek ? stream.Length - stream.Position + 1 : UsualCapacity;
        buffer = new byte[Math.Max(LeastCapacity, Math.Min(expected, UsualCapacity))];
    }

    /// <summary>The document's bytes; none of one that is too long.</summary>
    public ArraySegment<byte> Bytes { get; private set; }

    /// <summary>The line where the document begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The column where the document begins, from 1.</summary>
    public int Column { get; private set; }

    /// <summary>Whether the document is longer than any may be.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the document is plainly empty: nothing but markers, blanks and comments in printable ASCII.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>Goes to the next document; false where there is none.</summary>
    public bool MoveNext()
    {
        (Line, Column, IsTooLong) = (nextLine, nextColumn, false);
        var scanned = start;
        while (true)
        {
            var cut = isUtf16 ? -1 : scan.FindEnd(new ReadOnlySpan<byte>(buffer, 0, end), ref scanned, isAtEnd);
            if (cut >= 0)
                return Emit(cut);
            if (isAtEnd)
                return (end > start || IsTooLong) && Emit(end);

            // Of what is too long only the end is of interest.
            if (scanned - start > YamlReader.MaximumLength)
                (IsTooLong, start) = (true, scanned);
            scanned -= start;
            Fill();
            scanned += start;
        }
    }

    private bool Emit(int cut)
    {
        IsTooLong |= cut - start > YamlReader.MaximumLength;
        Bytes = new ArraySegment<byte>(buffer, start, IsTooLong ? 0 : cut - start);
        IsEmpty = !IsTooLong && !scan.HasContent && IsPrintable(Bytes);
        (nextLine, nextColumn) = (Line + scan.Lines, scan.IsAtLineStart ? 1 : ColumnAt(cut));
        start = cut;
        scan = new LineScan { IsAtLineStart = scan.IsAtLineStart };
        return true;
    }

    private static bool IsPrintable(ReadOnlySpan<byte> bytes)
    {
        foreach (var character in bytes)
        {
            if (character is not ((>= (byte)' ' and <= (byte)'~') or (byte)'\n' or (byte)'\r'))
                return false;
        }

        return true;
    }

    // Columns count characters, as .NET does.
    private int ColumnAt(int cut)
    {
        var before = new ReadOnlySpan<byte>(buffer, start, cut - start);
        var lineStart = before.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        var column = lineStart == 0 ? Column : 1;
        return column + Utf8Text.DecodeLeniently(new ArraySegment<byte>(buffer, start + lineStart, before.Length - lineStart)).Length;
    }

    // Moves what is left to the buffer's beginning and reads on behind it.
    private void Fill()
    {
        var left = end - start;
        var target = left > buffer.Length - MarkerLength ? new byte[buffer.Length * 2] : buffer;
        Buffer.BlockCopy(buffer, start, target, 0, left);
        (buffer, start, end) = (target, 0, left);
        do
        {
            var count = stream.Read(buffer, end, buffer.Length - end);
            isAtEnd = count == 0;
            end += count;
        }
        while (!isAtEnd && end < MarkerLength);

        if (!isBegun)
            Begin();
    }

    // Of UTF-16 nothing is worth reading; the mark of UTF-8 is no part of the first line.
    private void Begin()
    {
        isBegun = true;
        var bytes = new ReadOnlySpan<byte>(buffer, 0, end);
        isUtf16 = Utf8Text.IsUtf16(bytes);
        isAtEnd |= isUtf16;
        if (bytes.StartsWith(Utf8Text.Mark))
            start = Utf8Text.Mark.Length;
    }
}
