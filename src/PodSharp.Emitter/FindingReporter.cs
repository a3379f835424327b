using PodSharp.Manifests;

namespace PodSharp.Emission;

/// <summary>Brings findings into the report, each with its place in the source.</summary>
internal sealed class FindingReporter(EmitterOptions options, Report report)
{
    private readonly PathMap paths = new(options.PathMap);

    /// <summary>Reports an error.</summary>
    public void Report(ManifestFinding finding)
    {
        var location = finding.Exception is { } exception ? ExceptionLocations.Find(exception, paths) : null;
        location ??= finding.Member is { } member ? Find(member.DeclaringType, member.Name) : null;
        report.Finding(ReportLines.Error, finding.Id, location, finding.Message, Detail(finding.Exception));
    }

    /// <summary>Where a member is written.</summary>
    public SourceLocation? Find(string declaringType, string member) => MemberLocations.Find(options.Assembly, declaringType, member, paths);

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
