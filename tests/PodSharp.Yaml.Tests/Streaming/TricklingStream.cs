namespace PodSharp.Yaml.Tests.Streaming;

/// <summary>A stream that gives a few bytes at a time and can't say how many there are, as a pipe does.</summary>
internal sealed class TricklingStream(byte[] bytes, int most) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));
}
