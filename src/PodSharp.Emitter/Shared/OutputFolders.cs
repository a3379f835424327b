namespace PodSharp.Emission;

/// <summary>The folders inside an output folder.</summary>
internal static class OutputFolders
{
    /// <summary>Removes the folders in which a removed file lay, from the innermost on, as far as nothing is left in them.</summary>
    public static void RemoveEmpty(string root, string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (!TryRemove(Path.Combine(root, path.Substring(0, slash))))
                return;
        }
    }

    /// <summary>Removes a folder if it is there and nothing is in it.</summary>
    public static bool TryRemove(string folder)
    {
        try
        {
            if (!Directory.Exists(folder))
                return true;
            Directory.Delete(folder);
            return true;
        }
        catch (IOException)
        {
            // Something is in it, or somebody is.
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
