namespace PodSharp.Rules;

/// <summary>How bad a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>It may be as the author wants it.</summary>
    Information,

    /// <summary>It works, but not as the author believes, or not for long.</summary>
    Warning,

    /// <summary>The API server would refuse the object.</summary>
    Error,
}
