namespace PodSharp.Cli.Explaining;

/// <summary>Writes text in lines that fit a width.</summary>
internal static class WrappedText
{
    /// <summary>Writes a text, every line of it indented.</summary>
    public static void Write(TextWriter output, string text, int indentation, int width)
    {
        var column = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                output.WriteLine();
                column = 0;
            }

            if (column == 0)
                output.Write(new string(' ', column = indentation));
            else
                output.Write(' ');
            output.Write(word);
            column += word.Length + (column == indentation ? 0 : 1);
        }

        if (column > 0)
            output.WriteLine();
    }
}
