using System.Collections.Immutable;

namespace PodSharp.Schema;

/// <summary>What the API server asks of a field's values, beyond type, range and known values.</summary>
public sealed class FieldConstraints
{
    private readonly ConstraintFacts facts;

    private FieldConstraints()
    {
        Unique = ImmutableArray<string>.Empty;
        Checked = ImmutableArray<string>.Empty;
    }

    /// <summary>Constraints of the table.</summary>
    internal FieldConstraints(ref RecordReader record)
    {
        facts = (ConstraintFacts)record.Number();
        Format = Has(ConstraintFacts.Format) ? record.Text() : null;
        Keys = Has(ConstraintFacts.Keys) ? record.Text() : null;
        MaximumLength = Has(ConstraintFacts.MaximumLength) ? record.Number() : null;
        MaximumItems = Has(ConstraintFacts.MaximumItems) ? record.Number() : null;
        Unique = Has(ConstraintFacts.Unique) ? record.Texts() : ImmutableArray<string>.Empty;
        Spelling = Has(ConstraintFacts.Spelling) ? record.Text() : null;
        Checked = Has(ConstraintFacts.Checked) ? record.Texts() : ImmutableArray<string>.Empty;
    }

    /// <summary>No constraint.</summary>
    public static FieldConstraints None { get; } = new();

    /// <summary>The name of the format in which the text is to be written: the field's, each item's, or each value's of a map.</summary>
    public string? Format { get; }

    /// <summary>The name of the format in which the keys of a map are to be written.</summary>
    public string? Keys { get; }

    /// <summary>The most bytes of a text.</summary>
    public int? MaximumLength { get; }

    /// <summary>The most items of a list.</summary>
    public int? MaximumItems { get; }

    /// <summary>The fields by which the items of a list differ; one empty name where the items themselves do.</summary>
    public ImmutableArray<string> Unique { get; }

    /// <summary>How the server spells the field in its messages: empty where it leaves it out, null where it calls it by its name.</summary>
    public string? Spelling { get; }

    /// <summary>Whether the server looks at a present but empty text; otherwise it counts as absent.</summary>
    public bool JudgesEmpty => Has(ConstraintFacts.JudgesEmpty);

    /// <summary>Whether a zero counts as absent.</summary>
    public bool IgnoresZero => Has(ConstraintFacts.IgnoresEmpty);

    /// <summary>Whether the server looks at nothing below.</summary>
    public bool IsUnchecked => Has(ConstraintFacts.Unchecked);

    /// <summary>The only fields of the object, or of each object in a list, at which the server looks; empty where it looks at all.</summary>
    public ImmutableArray<string> Checked { get; }

    /// <summary>Whether other values than the known ones are allowed.</summary>
    public bool IsOpen => Has(ConstraintFacts.Open);

    /// <summary>Whether the server makes up the object where it is absent, and asks for what is required in it.</summary>
    public bool IsEmbedded => Has(ConstraintFacts.Embedded);

    private bool Has(ConstraintFacts fact) => (facts & fact) != ConstraintFacts.None;
}
