using System.Globalization;

namespace PodSharp.Benchmarks.Measuring;

/// <summary>A table as Markdown writes it: words to the left, numbers to the right.</summary>
internal sealed class Table(params string[] headings)
{
    private readonly List<string[]> rows = [headings];

    /// <summary>A number with so many digits behind the dot.</summary>
    public static string Number(double value, int digits = 0) => value.ToString("N" + digits, CultureInfo.InvariantCulture);

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => rows.Add(cells);

    /// <summary>Prints the table.</summary>
    public void Print(TextWriter output)
    {
        var widths = headings.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        output.WriteLine(Line(rows[0], widths));
        output.WriteLine("| " + string.Join(" | ", widths.Select(Rule)) + " |");
        foreach (var row in rows.Skip(1))
            output.WriteLine(Line(row, widths));
        output.WriteLine();
    }

    private static string Rule(int width, int column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":";

    private static string Line(string[] row, int[] widths) =>
        "| " + string.Join(" | ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))) + " |";
}
