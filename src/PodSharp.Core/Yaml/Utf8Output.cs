using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Text;
#endif

namespace PodSharp.Yaml;

/// <summary>UTF-8 written straight into the memory of a buffer.</summary>
internal ref struct Utf8Output(IBufferWriter<byte> buffer)
{
    // Long texts are written in parts, so that reserving room for the worst case stays cheap.
    private const int PartLength = 1024;
    private const int MostBytesOfCharacter = 3;
    private const ulong EightBlanks = 0x2020202020202020;

    private Span<byte> span = default;
    private int position = 0;

    /// <summary>Hands what is written over to the buffer.</summary>
    public void Flush()
    {
        buffer.Advance(position);
        span = default;
        position = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(byte character)
    {
        Reserve(1)[0] = character;
        position++;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        position += bytes.Length;
    }

    /// <summary>Puts another character in the place of the one written last.</summary>
    public void ReplaceLast(byte character) => span[position - 1] = character;

    /// <summary>A line's beginning: the indentation, and a key or a dash.</summary>
    public void WriteStart(int indent, ReadOnlySpan<byte> start)
    {
        // Blanks are written eight at a time, the last ones too far; what stands behind them overwrites those.
        var room = Reserve(indent + Math.Max(start.Length, sizeof(ulong)));
        for (var blank = 0; blank < indent; blank += sizeof(ulong))
            BinaryPrimitives.WriteUInt64LittleEndian(room.Slice(blank), EightBlanks);
        start.CopyTo(room.Slice(indent));
        position += indent + start.Length;
    }

    /// <summary>A line's rest: a text that is ASCII, and the line feed.</summary>
    public void WriteAsciiLine(ReadOnlySpan<char> text)
    {
        var room = Reserve(text.Length + 1);
        Narrow(text, room);
        room[text.Length] = (byte)'\n';
        position += text.Length + 1;
    }

    /// <summary>A text that is ASCII.</summary>
    public void WriteAscii(ReadOnlySpan<char> text)
    {
        Narrow(text, Reserve(text.Length));
        position += text.Length;
    }

    /// <summary>A text without unpaired surrogates, as it is.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var length = Math.Min(text.Length, PartLength);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
                length--;

            // On a line of its own: reserving may move the position, which an addition around it would have read before.
            var room = Reserve(length * MostBytesOfCharacter);
            position += Encode(text.Slice(0, length), room);
            text = text.Slice(length);
        }
    }

    /// <summary>A text in double quotes; false where a surrogate stands alone, which no UTF-8 can hold.</summary>
    public bool TryWriteQuoted(ReadOnlySpan<char> text)
    {
        Write((byte)'"');
        while (text.Length > 0)
        {
            var length = Math.Min(text.Length, PartLength);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
                length--;
            if (!TryWriteEscaped(text.Slice(0, length)))
                return false;
            text = text.Slice(length);
        }

        Write((byte)'"');
        return true;
    }

    private bool TryWriteEscaped(ReadOnlySpan<char> text)
    {
        var room = Reserve(text.Length * EscapedText.MostBytes);
        var written = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (!EscapedText.NeedsEscape(character))
            {
                if (character < 0x80)
                    room[written++] = (byte)character;
                else
                    written += Encode(text.Slice(index, 1), room.Slice(written));
            }
            else if (!char.IsSurrogate(character))
            {
                written += EscapedText.Write(room.Slice(written), character);
            }
            else if (EscapedText.IsPair(text, index))
            {
                written += Encode(text.Slice(index++, 2), room.Slice(written));
            }
            else
            {
                return false;
            }
        }

        position += written;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int length)
    {
        if (span.Length - position < length)
            Renew(length);
        return span.Slice(position);
    }

    private void Renew(int length)
    {
        buffer.Advance(position);
        span = buffer.GetSpan(Math.Max(length, 256));
        position = 0;
    }

    private static void Narrow(ReadOnlySpan<char> text, Span<byte> output)
    {
#if NET8_0_OR_GREATER
        if (text.Length >= 16)
        {
            Ascii.FromUtf16(text, output, out _);
            return;
        }
#endif
        for (var index = 0; index < text.Length && index < output.Length; index++)
            output[index] = (byte)text[index];
    }

#if NET8_0_OR_GREATER
    private static int Encode(ReadOnlySpan<char> text, Span<byte> output) => Encoding.UTF8.GetBytes(text, output);
#else
    private static unsafe int Encode(ReadOnlySpan<char> text, Span<byte> output)
    {
        fixed (char* characters = text)
        fixed (byte* bytes = output)
            return System.Text.Encoding.UTF8.GetBytes(characters, text.Length, bytes, output.Length);
    }
#endif
}
