using Microsoft.Build.Framework;
using PodSharp.Emission;

namespace PodSharp.Build;

/// <summary>
/// What a project makes of warnings. The emitter must know it beforehand: a warning that is an error leaves the manifests as they are.
/// </summary>
internal sealed class WarningLevels(EmitManifests task)
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    private readonly HashSet<string> silent = Ids(task.NoWarn);
    private readonly HashSet<string> errors = Ids(task.WarningsAsErrors);
    private readonly HashSet<string> noErrors = Ids(task.WarningsNotAsErrors);

    /// <summary>What becomes of a warning: <see cref="ReportLines.Error"/>, <see cref="ReportLines.Silent"/>, or what it is.</summary>
    public string Of(string id)
    {
        if (silent.Contains(id))
            return ReportLines.Silent;
        var isError = !noErrors.Contains(id) && (errors.Contains(id) || IsOn(task.TreatWarningsAsErrors) || IsErrorOfTheEngine(id));
        return isError ? ReportLines.Error : ReportLines.Warning;
    }

    // `dotnet build -warnaserror:POD6001` is known to the engine alone.
    private bool IsErrorOfTheEngine(string id) => task.BuildEngine is IBuildEngine8 engine && engine.ShouldTreatWarningAsError(id);

    private static bool IsOn(string? property) => string.Equals(property, "true", StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Ids(string? list) =>
        new((list ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
