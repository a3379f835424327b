using PodSharp.Manifests;

namespace PodSharp.Emission;

/// <summary>Brings findings into the report, each with its place in the source.</summary>
internal sealed class FindingReporter(EmitterOptions options, Report report)
{
    private readonly PathMap paths = new(options.PathMap);
    private readonly HashSet<(string File, int Line, int Column, string Message)> thrown = [];

    /// <summary>Reports an error.</summary>
    public void Report(ManifestFinding finding)
    {
        var location = LocationOf(finding);

        // A mistake that several members reach throws once for each of them. It is one mistake, at one place.
        if (finding.Exception is { } exception && location is { } place && !thrown.Add((place.File, place.Line, place.Column, exception.Message)))
            return;
        report.Finding(ReportLines.Error, finding.Id, location, finding.Message, Detail(finding.Exception));
    }

    /// <summary>Reports a warning; the result is its line, to repeat it in builds that don't evaluate anything.</summary>
    public string Warn(ManifestFinding finding)
    {
        var location = LocationOf(finding);
        report.Finding(ReportLines.Warning, finding.Id, location, finding.Message, "");
        return Emission.Report.FindingLine(ReportLines.Warning, finding.Id, location, finding.Message, "");
    }

    /// <summary>Where a member is written.</summary>
    public SourceLocation? Find(string declaringType, string member) => MemberLocations.Find(options.Assembly, declaringType, member, paths);

    private SourceLocation? LocationOf(ManifestFinding finding)
    {
        var location = finding.Exception is { } exception ? ExceptionLocations.Find(exception, paths) : null;
        return location ?? (finding.Member is { } member ? Find(member.DeclaringType, member.Name) : null);
    }

#pragma warning disable CA1031 // An exception of the author's may break even when it is printed.
    private static string Detail(Exception? exception)
    {
        try
        {
            return exception?.ToString() ?? "";
        }
        catch (Exception other)
        {
            return exception!.GetType() + " (its text can't be had: " + other.GetType() + ")" + Environment.NewLine + exception.StackTrace;
        }
    }
#pragma warning restore CA1031
}
