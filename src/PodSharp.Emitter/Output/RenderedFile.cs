namespace PodSharp.Emission;

/// <summary>A file as it shall be.</summary>
internal sealed class RenderedFile(string path, byte[] content)
{
    /// <summary>The path inside the output folder, with <c>/</c> between its parts.</summary>
    public string Path { get; } = path;

    /// <summary>Its whole content.</summary>
    public byte[] Content { get; } = content;
}
