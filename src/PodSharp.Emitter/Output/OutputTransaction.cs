namespace PodSharp.Emission;

/// <summary>
/// Changes the output folder from one whole set to another. All new contents are written beside their places first; then a journal says
/// what will be renamed and removed; then that happens. Until the journal is there the old set stands; from then on the new one does, as
/// soon as the next run has finished what is left of it. Where a step fails, the steps before it are taken back.
/// </summary>
/// <param name="root">The output folder.</param>
/// <param name="books">Its books.</param>
/// <param name="beforeStep">Told before each change of the file system.</param>
internal sealed class OutputTransaction(string root, Books books, Action<string>? beforeStep)
{
    private readonly List<JournalStep> steps = [];

    /// <summary>Finishes what an interrupted run has begun, and removes what it left behind.</summary>
    public void Recover()
    {
        if (Journal.Read(books.Journal) is { } unfinished)
        {
            foreach (var step in unfinished)
                Finish(step);
            Delete(books.Journal);
            RemoveEmptyFolders(unfinished);
        }

        RemoveLeftovers();
    }

    /// <summary>Stages a removal. Removals come before anything is put, because a name may change in case only.</summary>
    public void Remove(string path) => steps.Add(new JournalStep(isPut: false, steps.Count, path));

    /// <summary>Writes a content beside its place.</summary>
    /// <returns>Where it was written.</returns>
    public string Stage(string path, byte[] content)
    {
        if (steps.Count == 0 || !Directory.Exists(books.New))
            Directory.CreateDirectory(books.New);

        var step = new JournalStep(isPut: true, steps.Count, path);
        var staged = Staged(step);
        beforeStep?.Invoke("stage " + path);
        File.WriteAllBytes(staged, content);
        steps.Add(step);
        return staged;
    }

    /// <summary>Puts the staged contents into their places and removes what is to be removed.</summary>
    public void Commit()
    {
        beforeStep?.Invoke("write the journal");
        var draft = books.Journal + ".draft";
        File.WriteAllText(draft, Journal.Text(steps), Books.Encoding);
        beforeStep?.Invoke("begin");
        File.Move(draft, books.Journal, overwrite: true);

        var done = 0;
        try
        {
            Directory.CreateDirectory(books.Old);
            for (; done < steps.Count; done++)
                Apply(steps[done]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            for (; done >= 0; done--)
                Undo(steps[done]);
            Delete(books.Journal);
            RemoveLeftovers();
            throw;
        }

        Delete(books.Journal);
        RemoveEmptyFolders(steps);
        RemoveLeftovers();
    }

    private void Apply(JournalStep step)
    {
        var target = Target(step);
        if (File.Exists(target))
        {
            beforeStep?.Invoke("set aside " + step.Path);
            File.Move(target, Former(step));
        }

        if (!step.IsPut)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        beforeStep?.Invoke("put " + step.Path);
        File.Move(Staged(step), target);
    }

    // Every state in which a step can be is known by which of its files are where.
    private void Undo(JournalStep step)
    {
        if (step.IsPut && !File.Exists(Staged(step)))
        {
            beforeStep?.Invoke("take back " + step.Path);
            File.Move(Target(step), Staged(step));
        }

        if (File.Exists(Former(step)))
        {
            beforeStep?.Invoke("bring back " + step.Path);
            File.Move(Former(step), Target(step));
        }
    }

    private void Finish(JournalStep step)
    {
        var target = Target(step);
        if (!step.IsPut)
        {
            // Set aside already: whatever has the name now isn't ours.
            if (!File.Exists(Former(step)))
                Delete(target);
            return;
        }

        if (!File.Exists(Staged(step)))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        beforeStep?.Invoke("finish " + step.Path);
        File.Move(Staged(step), target, overwrite: true);
    }

    private void RemoveLeftovers()
    {
        Remove(books.New, "remove the new contents' folder");
        Remove(books.Old, "remove the former contents' folder");
    }

    private void Remove(string folder, string step)
    {
        if (!Directory.Exists(folder))
            return;
        beforeStep?.Invoke(step);
        Directory.Delete(folder, recursive: true);
    }

    private void Delete(string file)
    {
        if (!File.Exists(file))
            return;
        beforeStep?.Invoke("delete " + file);
        File.Delete(file);
    }

    private void RemoveEmptyFolders(List<JournalStep> all)
    {
        foreach (var step in all)
        {
            if (!step.IsPut)
                OutputFolders.RemoveEmpty(root, step.Path);
        }
    }

    private string Target(JournalStep step) => Path.Combine(root, step.Path);

    private string Staged(JournalStep step) => Path.Combine(books.New, step.Number);

    private string Former(JournalStep step) => Path.Combine(books.Old, step.Number);
}
