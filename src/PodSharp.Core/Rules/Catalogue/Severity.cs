namespace PodSharp.Rules;

/// <summary>How much a finding matters, where nobody chooses otherwise.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>The server takes the object, and something in it will not work, or not for long.</summary>
    Warning,

    /// <summary>The server refuses the object.</summary>
    Error,
}
