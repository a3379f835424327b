using System.Buffers;
using System.Globalization;
using System.Text;

namespace PodSharp.Cli.Reporting;

/// <summary>A part of a report that waits until what comes before it is written.</summary>
internal sealed class ReportBuffer : IBufferWriter<byte>
{
    private byte[] bytes = [];
    private int count;

    /// <summary>Whether nothing was ever written to it.</summary>
    public bool IsUntouched { get; private set; } = true;

    /// <summary>What was written and has not been taken.</summary>
    public ReadOnlySpan<byte> Waiting => bytes.AsSpan(0, count);

    /// <summary>Forgets what was written, because somebody took it.</summary>
    public void Clear() => count = 0;

    /// <inheritdoc/>
    public void Advance(int count)
    {
        this.count += count;
        IsUntouched &= count == 0;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(count);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(count);
    }

    /// <summary>Writes a text.</summary>
    public ReportBuffer Write(ReadOnlySpan<char> text)
    {
        var span = GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        Advance(Encoding.UTF8.GetBytes(text, span));
        return this;
    }

    /// <summary>Writes a number.</summary>
    public ReportBuffer Write(int number) => Write(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a character so many times.</summary>
    public ReportBuffer Write(char character, int times)
    {
        for (var time = 0; time < times; time++)
            Write([character]);
        return this;
    }

    private void Reserve(int sizeHint)
    {
        var needed = count + Math.Max(sizeHint, 1);
        if (needed > bytes.Length)
            Array.Resize(ref bytes, Math.Max(needed, Math.Max(256, bytes.Length * 2)));
    }
}
