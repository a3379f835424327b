namespace PodSharp.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to say.</summary>
    public const int Clean = 0;

    /// <summary>There are findings, or files to format.</summary>
    public const int Findings = 1;

    /// <summary>The command couldn't do what was asked.</summary>
    public const int CannotRun = 2;
}
