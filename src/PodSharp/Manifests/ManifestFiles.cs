namespace PodSharp.Manifests;

/// <summary>The files into which a set is written: which there are, what they are called, and what goes into each.</summary>
public sealed class ManifestFiles
{
    private readonly Dictionary<string, ManifestFile> byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ManifestFile> files = [];
    private readonly List<ManifestFinding> findings = [];

    private ManifestFiles()
    {
    }

    /// <summary>The files, ordered by path.</summary>
    public IReadOnlyList<ManifestFile> Files => files;

    /// <summary>What keeps the files from being written.</summary>
    public IReadOnlyList<ManifestFinding> Findings => findings;

    /// <summary>Divides a set into files.</summary>
    /// <param name="set">The objects.</param>
    /// <param name="singleFile">The name of the one file that everything goes into, or null for a file for each object.</param>
    public static ManifestFiles Of(ManifestSet set, string? singleFile = null)
    {
        var result = new ManifestFiles();
        if (singleFile is not null && FilePath.FaultOfFile(singleFile) is { } fault)
        {
            result.Unusable(null, $"PodSharpSingleFile can't be '{singleFile}': {fault}");
            return result;
        }

        foreach (var environment in set.Environments)
            result.Add(environment, singleFile);
        result.files.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return result;
    }

    private void Add(ManifestEnvironment environment, string? singleFile)
    {
        if (environment.Name is { } name && FaultOfEnvironment(name) is { } fault)
        {
            Unusable(null, $"an environment can't be called '{name}', because it names a folder: {fault}");
            return;
        }

        var folder = environment.Name is null ? "" : environment.Name + "/";
        foreach (var item in InWritingOrder(environment.Objects))
        {
            if (singleFile is not null)
                Put(item, folder + singleFile, isNamedByAuthor: true);
            else if (PathOf(item) is { } path)
                Put(item, folder + path, isNamedByAuthor: item.Member.File is not null);
        }
    }

    private static string? FaultOfEnvironment(string name) =>
        name.Contains('/', StringComparison.Ordinal) ? "it contains '/'" : FilePath.FaultOfFolder(name);

    // What others need comes first in a file that holds several, and the rest by name, whatever the order in the source.
    private static List<ManifestObject> InWritingOrder(IReadOnlyList<ManifestObject> objects)
    {
        var ordered = new List<ManifestObject>(objects);
        ordered.Sort(static (left, right) =>
        {
            if (left.Rank != right.Rank)
                return left.Rank.CompareTo(right.Rank);
            var difference = string.CompareOrdinal(left.FileName, right.FileName);
            return difference != 0 ? difference : left.Order.CompareTo(right.Order);
        });
        return ordered;
    }

    // The path inside the environment's folder, or null where there is none and a finding says why.
    private string? PathOf(ManifestObject item)
    {
        var member = item.Member;
        if (member.Folder is { Length: > 0 } folder && FilePath.FaultOfFolder(folder) is { } folderFault)
            return Unusable(member, $"{member}: Folder can't be '{folder}': {folderFault}");
        if (member.File is { } file && FilePath.FaultOfFile(file) is { } fileFault)
            return Unusable(member, $"{member}: File can't be '{file}': {fileFault}");
        if (member.File is null && string.IsNullOrEmpty(item.Name))
            return Nameless(item);

        var name = member.File ?? item.FileName;
        if (name.Length > FilePath.MostBytes && member.File is null)
        {
            return Unusable(
                member,
                $"{member}: the file of {item} would have a name of {name.Length} characters, and file systems take {FilePath.MostBytes}; "
                + "name it with [Manifest(File = \"…\")]");
        }

        return string.IsNullOrEmpty(member.Folder) ? name : member.Folder + "/" + name;
    }

    private string? Unusable(ManifestMember? member, string message)
    {
        Report(new ManifestFinding(ManifestFindingIds.UnusablePath, message, member));
        return null;
    }

    private string? Nameless(ManifestObject item)
    {
        var reason = item.HasGenerateName ? "gets its name from the server only (generateName)" : "has no name";
        Report(new ManifestFinding(
            ManifestFindingIds.NoFileName,
            $"{item.Member}: the {item.Kind} {reason}, so its file can't be named by it; "
            + $"name the file with [Manifest(File = \"{item.Kind.ToLowerInvariant()}.yaml\")]",
            item.Member));
        return null;
    }

    private void Put(ManifestObject item, string path, bool isNamedByAuthor)
    {
        if (!byPath.TryGetValue(path, out var file))
        {
            file = new ManifestFile(path, isNamedByAuthor);
            byPath.Add(path, file);
            files.Add(file);
        }
        else if (file.Path != path)
        {
            Report(new ManifestFinding(
                ManifestFindingIds.SameFile,
                $"{item.Member}: '{path}' and '{file.Path}' of {file.Objects[0].Member} differ in case only, and some file systems take them for "
                + "one; give one of them another name with [Manifest(File = \"…\")]",
                item.Member));
            return;
        }
        else if (!file.IsNamedByAuthor || !isNamedByAuthor)
        {
            Report(new ManifestFinding(
                ManifestFindingIds.SameFile,
                $"{item.Member}: {item} would be written to '{path}' like {file.Objects[0]} of {file.Objects[0].Member}; "
                + "give one of them another file with [Manifest(File = \"…\")]",
                item.Member));
            return;
        }

        file.Add(item);
    }

    // What a member's attribute gets wrong would be said once for each of its objects.
    private void Report(ManifestFinding finding)
    {
        if (!findings.Exists(other => other.Message == finding.Message))
            findings.Add(finding);
    }
}
