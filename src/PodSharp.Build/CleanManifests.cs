using Microsoft.Build.Framework;
using PodSharp.Emission;

namespace PodSharp.Build;

/// <summary>Removes the manifests that were written for a project, and nothing else.</summary>
public sealed class CleanManifests : Microsoft.Build.Utilities.Task
{
    /// <summary>The folder of the manifests.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The project's file.</summary>
    [Required]
    public string ProjectPath { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var books = new Books(OutputFolder, Path.GetFileNameWithoutExtension(ProjectPath));
        if (!Directory.Exists(books.Folder))
            return true;
        try
        {
            Clean(books);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogWarning("The manifests in {0} can't be removed: {1}", OutputFolder, exception.Message);
        }

        return true;
    }

    private void Clean(Books books)
    {
        foreach (var file in FileList.Read(books.FileList))
        {
            var target = Path.Combine(OutputFolder, file.Path);
            if (File.Exists(target))
                File.Delete(target);
            OutputFolders.RemoveEmpty(OutputFolder, file.Path);
        }

        Directory.Delete(books.Folder, recursive: true);
        if (Directory.GetDirectories(books.Shared).Length == 0)
            Directory.Delete(books.Shared, recursive: true);
        OutputFolders.TryRemove(OutputFolder);
    }
}
