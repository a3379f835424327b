namespace PodSharp.Emission;

/// <summary>What the lines of the emitter's report begin with.</summary>
internal static class ReportLines
{
    /// <summary>A member is about to be evaluated: its declaring type, its name, how messages call it.</summary>
    public const string Begin = "begin";

    /// <summary>A finding: severity, id, file, line, column, end line, end column, message, detail.</summary>
    public const string Finding = "finding";

    /// <summary>The set was written: how many files it has, how many changed, how many were removed, the targeted Kubernetes.</summary>
    public const string Written = "written";

    /// <summary>The last line: the emitter has done what it had to, whatever the findings are.</summary>
    public const string Done = "done";

    /// <summary>The severity of findings that fail the build.</summary>
    public const string Error = "error";

    /// <summary>The severity of findings that don't.</summary>
    public const string Warning = "warning";

    /// <summary>What becomes of findings that nobody wants to hear of.</summary>
    public const string Silent = "silent";
}
