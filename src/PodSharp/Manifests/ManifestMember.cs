using System.ComponentModel;

namespace PodSharp.Manifests;

/// <summary>A member that is marked with [Manifest], for one environment where it takes one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ManifestMember
{
    private readonly Func<object?> evaluate;

    /// <summary>A member, as the generator lists it.</summary>
    /// <param name="declaringType">The metadata name of its type (<c>Shop.Apps+Web</c>).</param>
    /// <param name="name">Its name.</param>
    /// <param name="folder">The folder that its attribute names.</param>
    /// <param name="file">The file that its attribute names.</param>
    /// <param name="environment">The environment that <paramref name="evaluate"/> passes, or null where the member takes none.</param>
    /// <param name="evaluate">Reads or calls the member.</param>
    public ManifestMember(string declaringType, string name, string? folder, string? file, string? environment, Func<object?> evaluate)
    {
        DeclaringType = declaringType;
        Name = name;
        Folder = folder;
        File = file;
        Environment = environment;
        this.evaluate = evaluate;
    }

    /// <summary>The metadata name of the type that declares it (<c>Shop.Apps+Web</c>).</summary>
    public string DeclaringType { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The folder that its attribute names.</summary>
    public string? Folder { get; }

    /// <summary>The file that its attribute names.</summary>
    public string? File { get; }

    /// <summary>The environment it is evaluated for, or null where it takes none and so belongs to all.</summary>
    public string? Environment { get; }

    /// <summary>How messages call it: <c>Shop.Apps.Web</c>, <c>Shop.Apps.Web (prod)</c>.</summary>
    public override string ToString()
    {
        var name = DeclaringType.Replace('+', '.') + "." + Name;
        return Environment is null ? name : name + " (" + Environment + ")";
    }

    internal object? Evaluate() => evaluate();
}
