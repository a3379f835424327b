using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PodSharp.Schema;

/// <summary>A type of the Kubernetes API with known fields: a kind, or a part of one.</summary>
public sealed class ObjectSchema
{
    private static readonly string[] NoPath = [""];

    private readonly FieldLookup byName;
    private FieldLookup? byMember;
    private readonly DeferredText deferredDocumentation;
    private string? documentation;
    private string[]? podSpecPath;
    private FieldSchema[]? neededFields;

    /// <summary>A type with these fields, in the order in which they are printed.</summary>
    public ObjectSchema(ImmutableArray<FieldSchema> fields)
    {
        Fields = fields;
        byName = new FieldLookup(fields, static field => field.Name);
    }

    /// <summary>A type of the table.</summary>
    [SetsRequiredMembers]
    internal ObjectSchema(string name, ref RecordReader record, KubernetesSchema schema)
    {
        var facts = (TypeFacts)record.Number();
        Name = name;
        Namespace = record.Text();
        TypeName = record.Text();
        deferredDocumentation = record.Documentation();
        Atomic = (facts & TypeFacts.Atomic) != TypeFacts.None;
        if ((facts & TypeFacts.Since) != TypeFacts.None)
            Since = record.Text();
        if ((facts & TypeFacts.Until) != TypeFacts.None)
            Until = record.Text();
        if ((facts & TypeFacts.Deprecated) != TypeFacts.None)
            Deprecated = record.Text();
        if ((facts & TypeFacts.Kind) != TypeFacts.None)
            Kind = RecordDecoder.Kind(ref record, facts);
        if ((facts & TypeFacts.Unions) != TypeFacts.None)
            Unions = RecordDecoder.Unions(ref record);

        var fields = new FieldSchema[record.Number()];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = new FieldSchema(ref record, schema, i);
        Fields = ImmutableArray.Create(fields);
        byName = new FieldLookup(Fields, static field => field.Name);
    }

    /// <summary>The type's name in the published API, such as <c>io.k8s.api.core.v1.Container</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace of its C# type.</summary>
    public required string Namespace { get; init; }

    /// <summary>The name of its C# type.</summary>
    public required string TypeName { get; init; }

    /// <summary>What makes it a kind; null for a part of one.</summary>
    public KindSchema? Kind { get; init; }

    /// <summary>Its fields in the order in which they are printed.</summary>
    public ImmutableArray<FieldSchema> Fields { get; }

    /// <summary>The first Kubernetes version that has it; null where the oldest known one has it.</summary>
    public string? Since { get; init; }

    /// <summary>The last Kubernetes version that has it; null where the newest known one has it.</summary>
    public string? Until { get; init; }

    /// <summary>What it is, in a sentence or two; empty where nobody has written it yet.</summary>
    public string Documentation
    {
        get => documentation ??= deferredDocumentation.Read();
        init => documentation = value;
    }

    /// <summary>What to use instead, where it is deprecated.</summary>
    public string? Deprecated { get; init; }

    /// <summary>Whether the object is one value: whoever applies it replaces the whole.</summary>
    public bool Atomic { get; init; }

    /// <summary>Its unions: fields of which at most one is set.</summary>
    public ImmutableArray<UnionSchema> Unions { get; init; } = ImmutableArray<UnionSchema>.Empty;

    /// <summary>The field of this JSON name, or null.</summary>
    public FieldSchema? Find(string name) => At(byName.IndexOf(name));

    /// <summary>The field with this C# member, or null.</summary>
    public FieldSchema? FindMember(string member) =>
        At((byMember ??= new FieldLookup(Fields, static field => field.Member)).IndexOf(member));

    /// <summary>The path to the pod spec that it holds, or null. It is kept, because every service in front of a workload asks for it.</summary>
    internal string[]? PodSpecPath
    {
        get
        {
            podSpecPath ??= TypePaths.Find(this, TypePaths.PodSpec) ?? NoPath;
            return ReferenceEquals(podSpecPath, NoPath) ? null : podSpecPath;
        }
    }

    /// <summary>The fields that may be missed where they are absent: those that are required, and those that the server makes up.</summary>
    internal FieldSchema[] NeededFields => neededFields ??= Fields
        .Where(static field => field.Required || field.Constraints.IsEmbedded || field.Name == "metadata")
        .ToArray();

    /// <summary>The place of the field of this JSON name among <see cref="Fields"/>, or -1.</summary>
    internal int IndexOf(string name) => byName.IndexOf(name);

    private FieldSchema? At(int index) => index < 0 ? null : Fields[index];
}
