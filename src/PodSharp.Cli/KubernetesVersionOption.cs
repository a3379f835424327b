using System.CommandLine;
using PodSharp.Schema;

namespace PodSharp.Cli;

/// <summary>The option that names a version of Kubernetes.</summary>
internal static class KubernetesVersionOption
{
    /// <summary>The option, for one command.</summary>
    public static Option<string> Create(string description) => new("--kubernetes-version")
    {
        Description = $"{description} The newest that PodSharp knows if not given.",
        HelpName = "version",
    };

    /// <summary>The version that is named, or the newest.</summary>
    /// <exception cref="CannotRunException">There is no such version.</exception>
    public static KubernetesVersion Read(ParseResult parsed, Option<string> option) =>
        KubernetesVersion.Choose(parsed.GetValue(option), out var version) is { } problem ? throw new CannotRunException(problem) : version;
}
