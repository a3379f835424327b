using System.ComponentModel;

namespace PodSharp.Views;

/// <summary>Names the field that identifies an entry in a list of the marked type.</summary>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IdentifiedByAttribute(string field) : Attribute
{
    /// <summary>The field's name in JSON.</summary>
    public string Field { get; } = field;
}
