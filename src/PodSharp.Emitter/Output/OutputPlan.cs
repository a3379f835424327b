namespace PodSharp.Emission;

/// <summary>What has to happen in the output folder so that it holds the new set.</summary>
internal sealed class OutputPlan
{
    private readonly Dictionary<string, WrittenFile> former = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> blocked = [];
    private readonly string root;

    private OutputPlan(string root) => this.root = root;

    /// <summary>Files that are new or have other content than on the disk.</summary>
    public List<RenderedFile> Puts { get; } = [];

    /// <summary>Paths of the former set that are there and not in the new one.</summary>
    public List<string> Deletes { get; } = [];

    /// <summary>The whole new set, as the list holds it.</summary>
    public List<WrittenFile> Files { get; } = [];

    /// <summary>Compares the new set with what is in the output folder.</summary>
    /// <exception cref="OutputBlockedException">Something that emission may not touch is in the way.</exception>
    public static OutputPlan Of(string root, IReadOnlyList<RenderedFile> files, IReadOnlyList<WrittenFile> former)
    {
        var plan = new OutputPlan(root);
        foreach (var file in former)
            plan.former[file.Path] = file;
        foreach (var file in files)
            plan.Add(file);

        var current = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
            current.Add(file.Path);
        foreach (var file in former)
        {
            if (!current.Contains(file.Path))
                plan.Remove(file.Path);
        }

        return plan.blocked.Count > 0 ? throw new OutputBlockedException(plan.blocked) : plan;
    }

    private void Add(RenderedFile file)
    {
        Files.Add(new WrittenFile(file.Path, file.Content.Length, ContentHash.Of(file.Content)));
        var target = Path.Combine(root, file.Path);
        if (!File.Exists(target))
        {
            if (Directory.Exists(target))
                blocked.Add($"'{target}' is a folder, and a manifest has this name; remove it or name the manifest's file otherwise.");
            else
                Puts.Add(file);
            return;
        }

        former.TryGetValue(file.Path, out var own);
        var isSame = HasContent(target, file.Content);

        // Where only the case of the name changes, the file is renamed, even if the file system takes both names for one.
        if (isSame && (own is null || own.Path == file.Path))
            return;
        if (own is null)
        {
            blocked.Add($"'{target}' is not a file that PodSharp has written, so it isn't overwritten; remove it or choose another folder with PodSharpOutput.");
            return;
        }

        Puts.Add(file);
        RefuseReadOnly(target);
    }

    private void Remove(string path)
    {
        var target = Path.Combine(root, path);
        if (!File.Exists(target))
            return;
        Deletes.Add(path);
        RefuseReadOnly(target);
    }

    // Renaming over it would succeed on most systems; but whoever made it read-only meant it to stay.
    private void RefuseReadOnly(string target)
    {
        if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            blocked.Add($"'{target}' is read-only and has to change.");
    }

    private static bool HasContent(string path, byte[] content)
    {
        using var handle = File.OpenHandle(path);
        return RandomAccess.GetLength(handle) == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);
    }
}
