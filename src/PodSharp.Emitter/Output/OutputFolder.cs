namespace PodSharp.Emission;

/// <summary>The folder that holds the manifests of a project: one whole set, before and after.</summary>
/// <param name="root">The folder.</param>
/// <param name="project">The name of the project; each has its own books, so that several may share a folder.</param>
/// <param name="beforeStep">Told before each change of the file system.</param>
internal sealed class OutputFolder(string root, string project, Action<string>? beforeStep = null)
{
    private const string IgnoredByGit =
        "# The lists of written files may be committed with the manifests. The rest is about this machine.\n*\n!*/\n!.gitignore\n!files\n";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly Books books = new(root, project);

    /// <summary>Finishes what an interrupted run has begun, if one was.</summary>
    public void Recover()
    {
        if (!File.Exists(books.Journal))
            return;
        using (Lock())
            new OutputTransaction(root, books, beforeStep).Recover();
    }

    /// <summary>Makes the folder hold these files, and none that it held before. What has the right content isn't touched.</summary>
    /// <param name="files">The set.</param>
    /// <param name="inputs">What it was made from.</param>
    /// <param name="reads">What the manifests have read, by path: a hash of it.</param>
    /// <param name="findings">The warnings to repeat as long as the set stands, as lines of the report.</param>
    /// <exception cref="OutputBlockedException">Something is in the way; the former set is still there.</exception>
    public OutputCounts Write(
        IReadOnlyList<RenderedFile> files,
        IReadOnlyList<string> inputs,
        IReadOnlyDictionary<string, string> reads,
        IReadOnlyList<string> findings)
    {
        try
        {
            PrepareBooks();
            using (Lock())
            {
                new OutputTransaction(root, books, beforeStep).Recover();
                return Change(OutputPlan.Of(root, files, FileList.Read(books.FileList)), times => new Stamp(inputs, times, reads, findings));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputBlockedException([exception.Message]);
        }
    }

    private OutputCounts Change(OutputPlan plan, Func<IReadOnlyDictionary<string, string>, Stamp> stampOf)
    {
        var transaction = new OutputTransaction(root, books, beforeStep);
        var times = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in plan.Deletes)
            transaction.Remove(path);
        foreach (var file in plan.Puts)
            times[file.Path] = Stamp.TimeOf(transaction.Stage(file.Path, file.Content));
        foreach (var file in plan.Files)
        {
            if (!times.ContainsKey(file.Path))
                times[file.Path] = Stamp.TimeOf(Path.Combine(root, file.Path));
        }

        var hasChanged = StageBook(transaction, books.FileList, FileList.Text(plan.Files));
        hasChanged |= StageBook(transaction, books.Stamp, stampOf(times).Text());
        if (hasChanged || plan.Puts.Count + plan.Deletes.Count > 0)
            transaction.Commit();
        return new OutputCounts(plan.Files.Count, plan.Puts.Count, plan.Deletes.Count);
    }

    // The books are part of the set: they change with it or not at all.
    private bool StageBook(OutputTransaction transaction, string book, string text)
    {
        if (File.Exists(book) && File.ReadAllText(book, Books.Encoding) == text)
            return false;
        transaction.Stage(Books.FolderName + "/" + project + "/" + Path.GetFileName(book), Books.Encoding.GetBytes(text));
        return true;
    }

    private void PrepareBooks()
    {
        if (Directory.Exists(books.Folder))
            return;
        beforeStep?.Invoke("make the books' folder");
        Directory.CreateDirectory(books.Folder);
        var ignored = Path.Combine(books.Shared, ".gitignore");
        if (!File.Exists(ignored))
            File.WriteAllText(ignored, IgnoredByGit, Books.Encoding);
    }

    private FileStream Lock()
    {
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(50))
        {
            try
            {
                return new FileStream(books.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException) when (waited < LongestWait && File.Exists(books.Lock))
            {
                Thread.Sleep(50);
            }
        }
    }
}
