using PodSharp.Cli.Checking;

namespace PodSharp.Cli.Reporting;

/// <summary>Writes what a check finds in one format.</summary>
internal interface ICheckReporter
{
    /// <summary>What stands between the reports of two files.</summary>
    ReadOnlySpan<byte> BetweenFiles { get; }

    /// <summary>Writes what comes before all files.</summary>
    void Begin(ReportBuffer output);

    /// <summary>Writes an object, of a file whose report is <paramref name="output"/>. Different files are written at once.</summary>
    void Write(CheckedObject part, ReportBuffer output);

    /// <summary>Writes what comes behind all files.</summary>
    void End(CheckSummary summary, ReportBuffer output);
}
