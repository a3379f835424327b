using System.ComponentModel;

namespace PodSharp.Views;

/// <summary>Names the field that a property, and the fluent method of the same name, reads and writes.</summary>
[AttributeUsage(AttributeTargets.Property)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ManifestFieldAttribute(string path) : Attribute
{
    /// <summary>The path from the record's object to the field, with dots: <c>spec.replicas</c>.</summary>
    public string Path { get; } = path;
}
