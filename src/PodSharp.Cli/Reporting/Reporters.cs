namespace PodSharp.Cli.Reporting;

/// <summary>The formats of reports.</summary>
internal static class Reporters
{
    /// <summary>For people.</summary>
    public const string Text = "text";

    /// <summary>A line of JSON for each object.</summary>
    public const string Json = "json";

    /// <summary>SARIF 2.1.0.</summary>
    public const string Sarif = "sarif";

    /// <summary>Commands by which a workflow of GitHub annotates files.</summary>
    public const string GitHub = "github";

    /// <summary>The names of all formats.</summary>
    public static string[] Names => [Text, Json, Sarif, GitHub];

    /// <summary>The reporter of a format.</summary>
    public static ICheckReporter Create(string format, bool isColoured, string folder) => format switch
    {
        Json => new JsonReporter(),
        Sarif => new SarifReporter(folder),
        GitHub => new GitHubReporter(),
        _ => new TextReporter(isColoured),
    };
}
