using PodSharp.Rules;

namespace PodSharp.Cli.Checking;

/// <summary>How severities are written, on the command line and in reports.</summary>
internal static class SeverityText
{
    /// <summary>The word for a severity.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The severity of a word, or null where it is none.</summary>
    public static Severity? Parse(string text) => text switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };
}
