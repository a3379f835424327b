namespace PodSharp.Yaml.Tests.Streaming;

/// <summary>The same bytes many times, then others, without ever having them all in memory.</summary>
internal sealed class RepeatingStream(byte[] repeated, long times, byte[] last) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var behind = position - (repeated.Length * times);
        var (source, start) = behind < 0 ? (repeated, (int)(position % repeated.Length)) : (last, (int)behind);
        var part = Math.Min(count, source.Length - start);
        Array.Copy(source, start, buffer, offset, part);
        position += part;
        return part;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
