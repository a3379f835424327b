using System.ComponentModel;

namespace PodSharp.Views;

/// <summary>Names the field that a factory sets, of those of which one is set; the schema knows the discriminator's value.</summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionFactoryAttribute(string field) : Attribute
{
    /// <summary>The field's name in JSON.</summary>
    public string Field { get; } = field;
}
