namespace PodSharp.Emission;

/// <summary>What the lines of the emitter's options begin with; each has one value; <see cref="Input"/> and <see cref="Level"/> may come often.</summary>
internal static class EmitterOption
{
    /// <summary>The path of the assembly whose manifests are emitted.</summary>
    public const string Assembly = "assembly";

    /// <summary>The output folder.</summary>
    public const string Output = "output";

    /// <summary>The name of the project.</summary>
    public const string Project = "project";

    /// <summary>The path of the report to write.</summary>
    public const string Report = "report";

    /// <summary>The name of the one file for all objects, where there is to be one.</summary>
    public const string SingleFile = "single-file";

    /// <summary>How many seconds the manifests may take.</summary>
    public const string Timeout = "timeout";

    /// <summary>The version of Kubernetes that the manifests are for, where the project names one.</summary>
    public const string KubernetesVersion = "kubernetes-version";

    /// <summary>An id, and what the project makes of that warning, where that isn't a warning.</summary>
    public const string Level = "level";

    /// <summary>How the compiler was told to write paths of source files.</summary>
    public const string PathMap = "path-map";

    /// <summary>Something that decides what is written; kept in the stamp.</summary>
    public const string Input = "input";
}
