using System.Text.Encodings.Web;
using System.Text.Json;
using PodSharp.Cli.Checking;

namespace PodSharp.Cli.Reporting;

/// <summary>A line of JSON for each object; <c>docs/command-line.md</c> says what stands in it.</summary>
internal sealed class JsonReporter : ICheckReporter
{
    // It is read by programs, so only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public ReadOnlySpan<byte> BetweenFiles => default;

    public void Begin(ReportBuffer output)
    {
    }

    public void Write(CheckedObject part, ReportBuffer output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("file"u8, part.File.Name);
            json.WriteNumber("document"u8, part.Document.Index);
            if (part.Item is { } item)
                json.WriteNumber("item"u8, item);
            json.WriteString("apiVersion"u8, part.ApiVersion);
            json.WriteString("kind"u8, part.Kind);
            json.WriteString("namespace"u8, part.Namespace);
            json.WriteString("name"u8, part.Name);
            json.WriteBoolean("accepted"u8, part.Accepted);
            json.WriteStartArray("findings"u8);
            foreach (var finding in part.Findings)
                Write(finding, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n");
    }

    public void End(CheckSummary summary, ReportBuffer output)
    {
    }

    private static void Write(CheckedFinding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, finding.Finding.Id);
        json.WriteString("severity"u8, SeverityText.Of(finding.Severity));
        json.WriteString("path"u8, finding.Finding.Path);
        if (finding.Finding.ServerField is { } serverField)
            json.WriteString("serverField"u8, serverField);
        json.WriteString("message"u8, finding.Finding.Message);
        json.WriteNumber("line"u8, finding.Place.Line);
        json.WriteNumber("column"u8, finding.Place.Column);
        json.WriteNumber("endLine"u8, finding.Place.EndLine);
        json.WriteNumber("endColumn"u8, finding.Place.EndColumn);
        json.WriteEndObject();
    }
}
