using System.Globalization;
using PodSharp.Manifests;

namespace PodSharp.Emission;

/// <summary>One run: evaluate, check, write, report.</summary>
internal sealed class Emitter(EmitterOptions options, Report report)
{
    private const int StackSize = 16 * 1024 * 1024;

    private readonly FindingReporter findings = new(options, report);
    private readonly OutputFolder folder = new(options.Output, options.Project);

    /// <summary>Does what the options say.</summary>
    public void Run()
    {
        UseNeutralCulture();
        var work = new EmissionWork(options, report);
        var thread = new Thread(work.Run, StackSize) { IsBackground = true, Name = "Manifests" };
        thread.Start();
        if (!thread.Join(options.Timeout))
            Refuse(TookTooLong(work));
        else if (work.Failure is { } failure)
            Refuse(new ManifestFinding(ManifestFindingIds.EmitterFailed, $"The manifests can't be evaluated: {failure.GetType().Name}: {failure.Message}", null, failure));
        else if (work.Findings.Count > 0)
            RefuseWithWarnings(work);
        else
            Write(work);
        report.Done();
    }

    // Manifests are the same whoever builds them. Where the task could say so beforehand, asking for the culture would only cost time.
    private static void UseNeutralCulture()
    {
        if (OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("LC_ALL") == "C")
            return;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
    }

    private ManifestFinding TookTooLong(EmissionWork work)
    {
        var seconds = options.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return new ManifestFinding(
            ManifestFindingIds.MemberTookTooLong,
            $"{work.Current?.ToString() ?? "Loading the assembly"} was still running after {seconds} seconds; the limit for all manifests is set by PodSharpTimeout",
            work.Current);
    }

    // All that is to be said comes at once, not the warnings when the errors are gone.
    private void RefuseWithWarnings(EmissionWork work)
    {
        foreach (var warning in work.Warnings)
            findings.Warn(warning);
        Refuse([.. work.Findings]);
    }

    // The last good set stays, and is made whole where an earlier run was interrupted.
    private void Refuse(params ManifestFinding[] reasons)
    {
        foreach (var reason in reasons)
            findings.Report(reason);
        try
        {
            folder.Recover();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Finding(ReportLines.Error, ManifestFindingIds.OutputBlocked, null, exception.Message, "");
        }
    }

    private void Write(EmissionWork work)
    {
        var warnings = new List<string>();
        if (!work.HasManifests)
            warnings.Add(WarnOfNoManifests());
        warnings.AddRange(work.Warnings.Select(findings.Warn));
        try
        {
            report.Written(folder.Write(work.Files, options.Inputs, FilesRead.Hashes, warnings), work.Target.ToString());
        }
        catch (OutputBlockedException exception)
        {
            foreach (var reason in exception.Reasons)
                report.Finding(ReportLines.Error, ManifestFindingIds.OutputBlocked, null, reason, "");
        }
    }

    private string WarnOfNoManifests()
    {
        const string message =
            "Nothing in this project is marked with [Manifest], so nothing is emitted; mark a static member that returns an object of "
            + "Kubernetes, or set PodSharpEmit to false in a project without manifests";
        report.Finding(ReportLines.Warning, ManifestFindingIds.NoManifests, null, message, "");
        return Report.FindingLine(ReportLines.Warning, ManifestFindingIds.NoManifests, null, message, "");
    }
}
