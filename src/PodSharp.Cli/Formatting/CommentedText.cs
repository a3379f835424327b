using System.Text;
using PodSharp.Documents;
using PodSharp.Yaml;

namespace PodSharp.Cli.Formatting;

/// <summary>
/// Puts the comments of a document into its canonical text. A comment on a line of its own goes with the entry or item below it, one
/// behind a value with that value; one at the end of a block stays at its end.
/// </summary>
internal sealed class CommentedText
{
    // The canonical text begins with its mark, ---.
    private const int FirstLine = 2;

    private readonly string[] lines;
    private readonly List<Landmark> landmarks;
    private readonly List<string>?[] before;
    private readonly string?[] behind;

    private CommentedText(MappingNode document, string canonical)
    {
        lines = canonical.TrimEnd('\n').Split('\n');
        landmarks = Landmark.Of(document, YamlReader.ReadAll(canonical)[0]);
        before = new List<string>?[lines.Length + 2];
        behind = new string?[lines.Length + 2];
    }

    /// <summary>The canonical text of a document with these comments.</summary>
    public static string Of(MappingNode document, string canonical, IReadOnlyCollection<Comment> comments)
    {
        if (comments.Count == 0)
            return canonical;

        var text = new CommentedText(document, canonical);
        foreach (var comment in comments)
            text.Place(comment);
        return text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var line = 1; line <= lines.Length + 1; line++)
        {
            foreach (var comment in before[line] ?? [])
                text.Append(comment).Append('\n');
            if (line > lines.Length)
                break;

            text.Append(lines[line - 1]);
            if (behind[line] is { } inline)
                text.Append(' ').Append(inline);
            text.Append('\n');
        }

        return text.ToString();
    }

    private void Place(Comment comment)
    {
        var next = landmarks.FindIndex(landmark => landmark.Line > comment.Line);
        var last = next < 0 ? landmarks.Count - 1 : next - 1;
        if (last < 0)
            PlaceBefore(FirstLine, 0, comment);
        else if (comment.IsInline && landmarks[last].Line == comment.Line)
            PlaceBehind(landmarks[last].WrittenLine, comment);
        else if (next >= 0 && comment.Column <= landmarks[next].Column)
            PlaceBefore(landmarks[next].WrittenLine, Indentation(landmarks[next].WrittenLine), comment);
        else
            PlaceAtEnd(last, comment);
    }

    // Only one comment fits behind a value; a second one stands above it.
    private void PlaceBehind(int line, Comment comment)
    {
        if (behind[line] is null)
            behind[line] = comment.Text;
        else
            PlaceBefore(line, Indentation(line), comment);
    }

    private void PlaceBefore(int line, int indentation, Comment comment) =>
        (before[line] ??= []).Add(new string(' ', indentation) + comment.Text);

    // Behind the last entry that begins no deeper than the comment, and behind all that belongs to that entry.
    private void PlaceAtEnd(int last, Comment comment)
    {
        while (last > 0 && landmarks[last].Column > comment.Column)
            last--;

        var entry = landmarks[last];
        var end = lines.Length + 1;
        foreach (var other in landmarks)
        {
            if (other.Depth <= entry.Depth && other.WrittenLine > entry.WrittenLine && other.WrittenLine < end)
                end = other.WrittenLine;
        }

        PlaceBefore(end, Indentation(entry.WrittenLine), comment);
    }

    private int Indentation(int line) => lines[line - 1].Length - lines[line - 1].AsSpan().TrimStart(' ').Length;
}
