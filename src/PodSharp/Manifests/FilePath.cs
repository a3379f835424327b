using System.Text;

namespace PodSharp.Manifests;

/// <summary>What folders and files may be called, so that they stay in the output folder and are the same on every file system.</summary>
internal static class FilePath
{
    /// <summary>The longest name of a file or folder, in bytes, that common file systems take.</summary>
    public const int MostBytes = 255;

    /// <summary>The folder in which emission keeps its own books.</summary>
    public const string Books = ".podsharp";

    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    /// <summary>Why <paramref name="folder"/> can't be a folder inside the output folder, or null where it can.</summary>
    public static string? FaultOfFolder(string folder)
    {
        foreach (var part in folder.Split('/'))
        {
            if (part.Length == 0)
                return folder.StartsWith('/') ? "it must lie inside the output folder, so it can't begin with '/'" : "a part of it is empty";
            if (FaultOfPart(part) is { } fault)
                return fault;
        }

        return null;
    }

    /// <summary>Why <paramref name="file"/> can't be the name of a manifest's file, or null where it can.</summary>
    public static string? FaultOfFile(string file)
    {
        if (file.Contains('/', StringComparison.Ordinal))
            return "it names a file; a folder is set by Folder";
        if (FaultOfPart(file) is { } fault)
            return fault;
        return file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal)
            ? null
            : "it must end with '.yaml' or '.yml', or kubectl passes it over";
    }

    /// <summary>Whether Windows takes the name for a device, whatever follows its first dot.</summary>
    public static bool IsDevice(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = dot < 0 ? name : name[..dot];
        foreach (var device in Devices)
        {
            if (string.Equals(stem, device, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return stem.Length == 4
            && stem[3] is >= '0' and <= '9' or '\u00B9' or '\u00B2' or '\u00B3'
            && (stem.StartsWith("com", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase));
    }

    private static string? FaultOfPart(string part)
    {
        if (part is "." or "..")
            return "it must stay inside the output folder, so it can't contain '" + part + "'";
        if (string.Equals(part, Books, StringComparison.OrdinalIgnoreCase))
            return "'" + Books + "' is where emission keeps its own books";
        foreach (var character in part)
        {
            if (character == '\\')
                return "folders are divided by '/', not by '\\'";
            if (character < ' ' || "<>:\"|?*".Contains(character, StringComparison.Ordinal))
                return "Windows doesn't allow '" + (character < ' ' ? "control characters" : character.ToString()) + "' in it";
        }

        if (part[^1] is '.' or ' ')
            return "Windows drops a dot or a space at its end";
        if (IsDevice(part))
            return "Windows takes '" + part + "' for a device";
        return Encoding.UTF8.GetByteCount(part) > MostBytes ? "it is longer than " + MostBytes + " bytes" : null;
    }
}
