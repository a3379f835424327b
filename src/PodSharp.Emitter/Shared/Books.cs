using System.Text;

namespace PodSharp.Emission;

/// <summary>
/// Where emission keeps its books: a folder of the project's own inside the output folder, so that switching between Debug and Release
/// finds them, and two projects may share an output folder.
/// </summary>
/// <param name="outputFolder">The output folder.</param>
/// <param name="project">The name of the project.</param>
internal sealed class Books(string outputFolder, string project)
{
    /// <summary>The name of the folder that holds the books of all projects.</summary>
    public const string FolderName = ".podsharp";

    /// <summary>Text as all books hold it.</summary>
    public static readonly Encoding Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The folder that holds the books of all projects.</summary>
    public string Shared { get; } = Path.Combine(outputFolder, FolderName);

    /// <summary>The folder of this project's books.</summary>
    public string Folder { get; } = Path.Combine(outputFolder, FolderName, project);

    /// <summary>The list of the files that were written.</summary>
    public string FileList => Path.Combine(Folder, "files");

    /// <summary>What the files were written from.</summary>
    public string Stamp => Path.Combine(Folder, "stamp");

    /// <summary>What is being renamed and removed right now.</summary>
    public string Journal => Path.Combine(Folder, "journal");

    /// <summary>New contents, before they are renamed into their places.</summary>
    public string New => Path.Combine(Folder, "new");

    /// <summary>Former contents, until all new ones are in their places.</summary>
    public string Old => Path.Combine(Folder, "old");

    /// <summary>Held by the process that writes.</summary>
    public string Lock => Path.Combine(Folder, "lock");

    /// <summary>The lines of a book, or null where there is none.</summary>
    public static string[]? ReadLines(string path) =>
        File.Exists(path) ? File.ReadAllText(path, Encoding).Split(['\n'], StringSplitOptions.RemoveEmptyEntries) : null;
}
