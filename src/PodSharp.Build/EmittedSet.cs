using System.Globalization;
using PodSharp.Emission;

namespace PodSharp.Build;

/// <summary>What the output folder holds, and whether it is what the inputs ask for.</summary>
internal sealed class EmittedSet
{
    private readonly string folder;
    private readonly Stamp? stamp;
    private readonly Books books;

    /// <summary>Reads the books of a project in an output folder.</summary>
    public EmittedSet(string folder, string project)
    {
        this.folder = folder;
        books = new Books(folder, project);
        Files = FileList.Read(books.FileList);
        stamp = Stamp.Read(books.Stamp);
    }

    /// <summary>The files that were written.</summary>
    public IReadOnlyList<WrittenFile> Files { get; }

    /// <summary>The warnings that belong to the set, as lines of the report.</summary>
    public IReadOnlyList<string> Findings => stamp?.Findings ?? [];

    /// <summary>Whether the set was made from these inputs and is whole.</summary>
    public bool IsUpToDate(List<string> inputs)
    {
        if (stamp is null || File.Exists(books.Journal) || !stamp.Inputs.SequenceEqual(inputs, StringComparer.Ordinal))
            return false;
        return Files.All(IsAsWritten) && stamp.Reads.All(static read => ContentHash.At(read.Key) == read.Value);
    }

    /// <summary>Makes the stamp newer than the assembly, by which Visual Studio tells that this project needn't be built.</summary>
    public void Confirm(string assemblyPath)
    {
        if (File.GetLastWriteTimeUtc(books.Stamp) < File.GetLastWriteTimeUtc(assemblyPath))
            File.SetLastWriteTimeUtc(books.Stamp, DateTime.UtcNow);
    }

    private bool IsAsWritten(WrittenFile file)
    {
        var target = new FileInfo(Path.Combine(folder, file.Path));
        if (!target.Exists || target.Length != file.Size)
            return false;
        return (stamp!.Times.TryGetValue(file.Path, out var time) && time == target.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture))
            || ContentHash.Of(File.ReadAllBytes(target.FullName)) == file.Hash;
    }
}
