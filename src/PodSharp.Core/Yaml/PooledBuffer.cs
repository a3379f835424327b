using System.Buffers;

namespace PodSharp.Yaml;

/// <summary>A growing buffer whose memory goes back to the pool.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(8192);

    public int Count { get; private set; }

    /// <summary>The memory; its first <see cref="Count"/> bytes are written.</summary>
    public byte[] Bytes => bytes;

    public void Advance(int count) => Count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(Count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(Count);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        Count = 0;
    }

    private void Reserve(int sizeHint)
    {
        var needed = Math.Max(sizeHint, 1);
        if (bytes.Length - Count >= needed)
            return;

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Count + needed), Math.Min(bytes.Length, int.MaxValue / 2) * 2));
        bytes.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
