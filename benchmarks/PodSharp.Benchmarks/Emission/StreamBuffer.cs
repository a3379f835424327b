using System.Buffers;

namespace PodSharp.Benchmarks.Emission;

/// <summary>Memory to write into that goes to a stream whenever enough has come together.</summary>
internal sealed class StreamBuffer(Stream stream)
{
    private const int Enough = 64 * 1024;

    private readonly ArrayBufferWriter<byte> memory = new(2 * Enough);

    /// <summary>Where to write.</summary>
    public IBufferWriter<byte> Writer => memory;

    /// <summary>Hands what is written to the stream where it is enough.</summary>
    public void Flush(bool always = false)
    {
        if (memory.WrittenCount < Enough && !always)
            return;

        stream.Write(memory.WrittenSpan);
        memory.ResetWrittenCount();
    }
}
