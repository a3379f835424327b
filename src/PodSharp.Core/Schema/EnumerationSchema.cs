using System.Collections.Immutable;

namespace PodSharp.Schema;

/// <summary>An open enumeration: texts that Kubernetes knows for some fields, to which a newer version may add.</summary>
public sealed class EnumerationSchema
{
    private readonly DeferredText documentation;

    internal EnumerationSchema(string name, string @namespace, ImmutableArray<string> values, DeferredText documentation)
    {
        Name = name;
        Namespace = @namespace;
        Values = values;
        this.documentation = documentation;
    }

    /// <summary>The name of its C# type.</summary>
    public string Name { get; }

    /// <summary>The namespace of its C# type.</summary>
    public string Namespace { get; }

    /// <summary>The known values, ordinally; the C# member of each is <see cref="Naming.EnumerationMember"/>.</summary>
    public ImmutableArray<string> Values { get; }

    /// <summary>What is chosen, in a sentence; empty where nobody has written it yet.</summary>
    public string Documentation => documentation.Read();
}
