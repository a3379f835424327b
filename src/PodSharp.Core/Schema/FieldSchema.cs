using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PodSharp.Documents;
using PodSharp.Yaml;

namespace PodSharp.Schema;

/// <summary>A field of an object: its place in the API, its C# member and what is known about its values.</summary>
public sealed class FieldSchema
{
    private readonly DeferredText deferredDocumentation;
    private string? documentation;
    private byte[]? encodedKey;
    private ScalarNode? defaultNode;

    /// <summary>A field with what its initialiser says.</summary>
    public FieldSchema()
    {
    }

    /// <summary>A field of the table. Only the parts that it has are set: at start-up each setter is one more method to compile.</summary>
    [SetsRequiredMembers]
    internal FieldSchema(ref RecordReader record, KubernetesSchema schema, int order)
    {
        var facts = (FieldFacts)record.Number();
        Name = record.Text();
        Member = record.Text();
        Type = schema.Reference(record.Number());
        Order = order;
        Required = (facts & FieldFacts.Required) != FieldFacts.None;
        if ((facts & FieldFacts.Documentation) != FieldFacts.None)
            deferredDocumentation = record.Documentation();
        if ((facts & FieldFacts.Since) != FieldFacts.None)
            Since = record.Text();
        if ((facts & FieldFacts.Until) != FieldFacts.None)
            Until = record.Text();
        if ((facts & FieldFacts.ListType) != FieldFacts.None)
            ListType = (ListType)record.Number();
        if ((facts & FieldFacts.ListKeys) != FieldFacts.None)
            ListKeys = record.Texts();
        if ((facts & FieldFacts.MergeKey) != FieldFacts.None)
            MergeKey = record.Text();
        if ((facts & FieldFacts.Enumeration) != FieldFacts.None)
        {
            var enumeration = schema.Enumeration(record.Number());
            Enumeration = enumeration.Name;
            Values = enumeration.Values;
        }

        if ((facts & FieldFacts.Values) != FieldFacts.None)
            Values = record.Texts();
        if ((facts & FieldFacts.Default) != FieldFacts.None)
            Default = record.Text();
        if ((facts & FieldFacts.Unit) != FieldFacts.None)
            Unit = record.Text();
        if ((facts & FieldFacts.Minimum) != FieldFacts.None)
            Minimum = record.SignedNumber();
        if ((facts & FieldFacts.Maximum) != FieldFacts.None)
            Maximum = record.SignedNumber();
        if ((facts & FieldFacts.Deprecated) != FieldFacts.None)
            Deprecated = record.Text();
        if ((facts & FieldFacts.Constraints) != FieldFacts.None)
            Constraints = new FieldConstraints(ref record);
    }

    /// <summary>The field's name in JSON and YAML, to the letter.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its C# member.</summary>
    public required string Member { get; init; }

    /// <summary>What it holds.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>Its place when the object is printed, from 0; fields that the overlay doesn't list come after those that it does.</summary>
    public required int Order { get; init; }

    /// <summary>Whether the API server refuses an object without it.</summary>
    public bool Required { get; init; }

    /// <summary>The name of the C# type of an open enumeration (also of a list's items), or null.</summary>
    public string? Enumeration { get; init; }

    /// <summary>
    /// The values that are known for an enumeration, ordinally; for the field <c>kind</c> of a kind the only one that it can have.
    /// </summary>
    public ImmutableArray<string> Values { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The fields that identify an entry of this list; empty for lists without identity and all that are not lists.</summary>
    public ImmutableArray<string> ListKeys { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>How the entries of a list are told apart.</summary>
    public ListType ListType { get; init; }

    /// <summary>The field by which a strategic merge patch finds an entry of this list, or null.</summary>
    public string? MergeKey { get; init; }

    /// <summary>The first Kubernetes version that has it, such as <c>1.28</c>; null where the oldest known one has it.</summary>
    public string? Since { get; init; }

    /// <summary>The last Kubernetes version that has it; null where the newest known one has it.</summary>
    public string? Until { get; init; }

    /// <summary>What it sets, in a sentence or two; empty where nobody has written it yet.</summary>
    public string Documentation
    {
        get => documentation ??= deferredDocumentation.Read();
        init => documentation = value;
    }

    /// <summary>The unit of a number, such as <c>seconds</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>What the server fills in, as JSON.</summary>
    public string? Default { get; init; }

    /// <summary>The value of <see cref="Default"/>, where it is a scalar.</summary>
    internal ScalarNode? DefaultNode => Default is null ? null : defaultNode ??= DefaultValue.Read(Default);

    /// <summary>The least allowed number.</summary>
    public long? Minimum { get; init; }

    /// <summary>The greatest allowed number.</summary>
    public long? Maximum { get; init; }

    /// <summary>What to use instead, where it is deprecated.</summary>
    public string? Deprecated { get; init; }

    /// <summary>What the server asks of its values beyond what is said here.</summary>
    public FieldConstraints Constraints { get; init; } = FieldConstraints.None;

    /// <summary>
    /// Its name as the canonical writer prints it, with the colon and a blank: made once, written with every object that has the field.
    /// </summary>
    internal byte[] EncodedKey => encodedKey ??= CanonicalKey.Encode(Name);
}
