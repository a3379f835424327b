namespace PodSharp.Rules;

/// <summary>
/// A rule about the objects of one type, wherever they stand: what the schema's data can't say, because it is about several fields. It is
/// asked once for each object that the server looks at; unknown values make it stay silent.
/// </summary>
/// <param name="types">The types by their name in the API without <c>io.k8s.api.</c>: <c>core.v1.PodSpec</c>.</param>
internal abstract class ObjectRule(params string[] types)
{
    /// <summary>The full names of the types.</summary>
    public IReadOnlyList<string> Types { get; } = Array.ConvertAll(types, static type => type.StartsWith("io.", StringComparison.Ordinal) ? type : "io.k8s.api." + type);

    /// <summary>Looks at one object and reports what is wrong with it.</summary>
    public abstract void Check(Place place);
}
