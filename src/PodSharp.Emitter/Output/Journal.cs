namespace PodSharp.Emission;

/// <summary>A step of a change of the output folder: a file that is put into its place, or one that is removed.</summary>
internal sealed class JournalStep(bool isPut, int number, string path)
{
    /// <summary>Whether a new content is put at <see cref="Path"/>; else what is there is removed.</summary>
    public bool IsPut { get; } = isPut;

    /// <summary>What the new and the former content are called while they aren't in their places.</summary>
    public string Number { get; } = number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The path inside the output folder, with <c>/</c> between its parts.</summary>
    public string Path { get; } = path;
}

/// <summary>The steps of a change, written down before the first one, so that the next run can finish what this one didn't.</summary>
internal static class Journal
{
    /// <summary>The journal's text.</summary>
    public static string Text(IReadOnlyList<JournalStep> steps)
    {
        var text = new System.Text.StringBuilder();
        foreach (var step in steps)
            text.Append(TabbedLine.Of(step.IsPut ? "put" : "delete", step.Path)).Append('\n');
        return text.ToString();
    }

    /// <summary>The steps of a journal, or null where there is none.</summary>
    public static List<JournalStep>? Read(string path)
    {
        if (!File.Exists(path) || Books.ReadLines(path) is not { } lines)
            return null;

        var steps = new List<JournalStep>();
        foreach (var line in lines)
        {
            var fields = TabbedLine.Parse(line);
            steps.Add(new JournalStep(fields[0] == "put", steps.Count, fields[1]));
        }

        return steps;
    }
}
