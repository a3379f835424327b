using System.Globalization;
using System.Text;
using PodSharp.Cli.Checking;
using PodSharp.Documents;
using PodSharp.Rules;

namespace PodSharp.Cli.Reporting;

/// <summary>For people: findings under the name of their file, each with the line that it is about.</summary>
internal sealed class TextReporter(bool isColoured) : ICheckReporter
{
    private const string Reset = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Faint = "\u001b[2m";

    // A file may be one line of a million characters.
    private const int LongestLine = 160;

    public ReadOnlySpan<byte> BetweenFiles => "\n"u8;

    public void Begin(ReportBuffer output)
    {
    }

    public void Write(CheckedObject part, ReportBuffer output)
    {
        foreach (var finding in part.Findings)
        {
            if (output.IsUntouched)
                Write(output, part.File.Name, Bold).Write("\n");
            Write(part, finding, output);
        }
    }

    public void End(CheckSummary summary, ReportBuffer output)
    {
        if (summary.Findings > 0)
            output.Write("\n");
        Write(output, SummaryText.Of(summary), Bold).Write("\n");
    }

    private void Write(CheckedObject part, CheckedFinding checkedFinding, ReportBuffer output)
    {
        var (finding, severity, place) = checkedFinding;
        output.Write("  ").Write(place.Line).Write(":").Write(place.Column).Write(" ");
        Write(output, SeverityText.Of(severity), Colour(severity)).Write(" ");
        Write(output, finding.Id, Bold);
        if (part.Title.Length > 0)
            output.Write(" ").Write(Visible(part.Title));
        if (finding.Path.Length > 0)
            output.Write(" ").Write(Visible(finding.Path));
        output.Write("\n      ").Write(Visible(finding.Message)).Write("\n");

        WriteLine(part.Document.Line(place.Line), place, severity, output);
        foreach (var related in finding.Related)
            WriteRelated(related, output);
        Write(output, "      help: podsharp explain " + finding.Id, Faint).Write("\n");
    }

    private static void WriteRelated(RelatedPlace related, ReportBuffer output)
    {
        output.Write("      see also");
        if (related.Origin is TextOrigin place)
            output.Write(" ").Write(place.Line).Write(":").Write(place.Column);
        output.Write(" ").Write(Visible(related.Path)).Write("\n");
    }

    private void WriteLine(string line, Place place, Severity severity, ReportBuffer output)
    {
        if (line.Length == 0)
            return;

        // What is shown begins near the place where the line is too long to be shown whole.
        var column = Math.Clamp(place.Column - 1, 0, line.Length);
        var start = column < LongestLine - 20 ? 0 : column - 40;
        var shown = line.AsSpan(start, Math.Min(line.Length - start, LongestLine));
        var end = place.EndLine == place.Line ? place.EndColumn - 1 : line.TrimEnd().Length;
        var marked = Math.Clamp(end - column, 1, Math.Max(1, shown.TrimEnd().Length - (column - start)));

        var number = place.Line.ToString(CultureInfo.InvariantCulture);
        Write(output, $"      {number} | ", Faint).Write(Visible(shown.TrimEnd())).Write("\n");
        Write(output, "      " + new string(' ', number.Length) + " | ", Faint);
        output.Write(Blank(shown[..(column - start)]));
        Write(output, new string('^', marked), Colour(severity)).Write("\n");
    }

    // A tab stays one, so that the caret stands under its character however wide tabs are.
    private static string Blank(ReadOnlySpan<char> text)
    {
        var blank = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsLowSurrogate(character))
                blank.Append(character == '\t' ? '\t' : ' ');
        }

        return blank.ToString();
    }

    // What a manifest holds must not take control of the terminal.
    private static string Visible(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
            visible.Append(char.IsControl(character) && character != '\t' ? '\uFFFD' : character);
        return visible.ToString();
    }

    private ReportBuffer Write(ReportBuffer output, string text, string style) =>
        isColoured ? output.Write(style).Write(text).Write(Reset) : output.Write(text);

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "\u001b[1;31m",
        Severity.Warning => "\u001b[1;33m",
        _ => "\u001b[1;36m",
    };
}
