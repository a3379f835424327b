namespace PodSharp.Manifests;

/// <summary>The ids of what can be found while manifests are evaluated, named and written. docs/emission.md explains each.</summary>
public static class ManifestFindingIds
{
    /// <summary>A member threw an exception.</summary>
    public const string MemberThrew = "POD9101";

    /// <summary>A member didn't return within the time limit.</summary>
    public const string MemberTookTooLong = "POD9102";

    /// <summary>The process ended while a member was evaluated.</summary>
    public const string ProcessEnded = "POD9103";

    /// <summary>A member returned nothing, or something that isn't an object of Kubernetes.</summary>
    public const string NoObject = "POD9104";

    /// <summary>Two objects are the same one to Kubernetes.</summary>
    public const string SameIdentity = "POD9105";

    /// <summary>An object has no name to name its file by.</summary>
    public const string NoFileName = "POD9106";

    /// <summary>Two files have the same name, or names that some file systems take for the same.</summary>
    public const string SameFile = "POD9107";

    /// <summary>A folder or a file can't have the name that it was given.</summary>
    public const string UnusablePath = "POD9108";

    /// <summary>An object can't be written as YAML.</summary>
    public const string Unwritable = "POD9109";

    /// <summary>Nothing is marked with [Manifest].</summary>
    public const string NoManifests = "POD9110";

    /// <summary>A file of the output folder can't be written, replaced or removed.</summary>
    public const string OutputBlocked = "POD9111";

    /// <summary>The emitter couldn't be run, or broke.</summary>
    public const string EmitterFailed = "POD9112";

    /// <summary>The project names a version of Kubernetes that PodSharp doesn't know.</summary>
    public const string UnknownVersion = "POD9113";
}
