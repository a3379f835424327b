using PodSharp.Rules;

namespace PodSharp.Cli.Checking;

/// <summary>A finding that is reported.</summary>
/// <param name="Finding">What the rule says.</param>
/// <param name="Severity">The severity that it has by the rule, or by choice.</param>
/// <param name="Place">Where in the file.</param>
internal readonly record struct CheckedFinding(Finding Finding, Severity Severity, Place Place);
