namespace PodSharp.Schema;

/// <summary>
/// The kinds that were found last. Few kinds are asked for over and over: for each object that is written, and for each service in front
/// of a workload.
/// </summary>
internal sealed class FoundKinds
{
    private const int Places = 64;

    private readonly Found?[] places = new Found?[Places];

    /// <summary>The type of a kind that was kept and not displaced by another one since; null otherwise.</summary>
    public ObjectSchema? Find(string apiVersion, string kind) =>
        Volatile.Read(ref places[PlaceOf(apiVersion, kind)]) is { } found && found.Kind == kind && found.ApiVersion == apiVersion ? found.Type : null;

    /// <summary>Keeps the type of a kind.</summary>
    public ObjectSchema Keep(string apiVersion, string kind, ObjectSchema type)
    {
        Volatile.Write(ref places[PlaceOf(apiVersion, kind)], new Found(apiVersion, kind, type));
        return type;
    }

    private static int PlaceOf(string apiVersion, string kind) => kind.Length == 0
        ? 0
        : ((kind.Length * 5) + (kind[0] * 7) + (kind[kind.Length - 1] * 31) + apiVersion.Length) & (Places - 1);

    private sealed class Found(string apiVersion, string kind, ObjectSchema type)
    {
        public string ApiVersion { get; } = apiVersion;

        public string Kind { get; } = kind;

        public ObjectSchema Type { get; } = type;
    }
}
