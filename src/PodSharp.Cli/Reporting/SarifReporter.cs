using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PodSharp.Cli.Checking;
using PodSharp.Cli.Explaining;
using PodSharp.Documents;
using PodSharp.Rules;

namespace PodSharp.Cli.Reporting;

/// <summary>SARIF 2.1.0, as code scanning and editors read it. Results are written as they are found.</summary>
/// <param name="folder">The folder that files are named in relation to, in fingerprints.</param>
internal sealed class SarifReporter(string folder) : ICheckReporter
{
    private const string Fingerprint = "podsharp/v1";

    // Results are written one by one into a document that stays open between them.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public ReadOnlySpan<byte> BetweenFiles => ",\n"u8;

    public void Begin(ReportBuffer output)
    {
        output.Write("""
            {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","tool":{"driver":
            """);
        using (var json = new Utf8JsonWriter(output, Options))
            WriteDriver(json);
        output.Write("},\"results\":[\n");
    }

    public void Write(CheckedObject part, ReportBuffer output)
    {
        foreach (var finding in part.Findings)
        {
            if (!output.IsUntouched)
                output.Write(",\n");
            using var json = new Utf8JsonWriter(output, Options);
            Write(part, finding, json);
        }
    }

    public void End(CheckSummary summary, ReportBuffer output) => output.Write("\n]}]}\n");

    private static void WriteDriver(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, "podsharp");
        json.WriteString("semanticVersion"u8, typeof(SarifReporter).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules"u8);
        foreach (var rule in RuleCatalogue.All)
            Write(rule, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Rule rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        WriteText("shortDescription"u8, rule.Title, json);
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, Level(rule.Severity));
        json.WriteEndObject();
        if (RulePage.Find(rule.Id) is { } page)
        {
            json.WriteStartObject("help"u8);
            json.WriteString("text"u8, rule.Title);
            json.WriteString("markdown"u8, page);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Write(CheckedObject part, CheckedFinding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.Finding.Id);
        json.WriteString("level"u8, Level(finding.Severity));
        WriteText("message"u8, finding.Finding.ToString(), json);
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        WritePhysicalLocation(part.File, finding.Place, json);
        WriteLogicalLocation($"{part.Title} {finding.Finding.Path}".Trim(), json);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(part.File, finding.Finding.Related, json);
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString(Fingerprint, Hash(Checking.Fingerprint.Of(finding.Finding, part.File, part.Title).ToLine(folder)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLogicalLocation(string name, Utf8JsonWriter json)
    {
        if (name.Length == 0)
            return;

        json.WriteStartArray("logicalLocations"u8);
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName"u8, name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRelated(InputFile file, IReadOnlyList<RelatedPlace> places, Utf8JsonWriter json)
    {
        if (places.Count == 0)
            return;

        json.WriteStartArray("relatedLocations"u8);
        foreach (var related in places)
        {
            json.WriteStartObject();
            if (related.Origin is TextOrigin)
                WritePhysicalLocation(file, Place.Of(related.Origin), json);
            WriteText("message"u8, related.Path, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePhysicalLocation(InputFile file, Place place, Utf8JsonWriter json)
    {
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, Uri(file));
        json.WriteEndObject();
        json.WriteStartObject("region"u8);
        json.WriteNumber("startLine"u8, place.Line);
        json.WriteNumber("startColumn"u8, place.Column);
        json.WriteNumber("endLine"u8, place.EndLine);
        json.WriteNumber("endColumn"u8, place.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(ReadOnlySpan<byte> name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    private static string Uri(InputFile file)
    {
        if (file.Path is not null && Path.IsPathRooted(file.Name))
            return new Uri(file.Path).AbsoluteUri;

        var parts = file.Name.Split('/');
        for (var index = 0; index < parts.Length; index++)
            parts[index] = System.Uri.EscapeDataString(parts[index]);
        return string.Join('/', parts);
    }

    private static string Hash(string line) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(line)))[..32];

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
