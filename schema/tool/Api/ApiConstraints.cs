namespace PodSharp.SchemaTool;

/// <summary>What the API server asks of a field's values, beyond type, range and known values.</summary>
internal sealed class ApiConstraints
{
    /// <summary>How the text is to be written, of the field, of each item or of each value of a map.</summary>
    public string? Format { get; set; }

    /// <summary>How the keys of a map are to be written.</summary>
    public string? Keys { get; set; }

    /// <summary>The most bytes of a text.</summary>
    public int? MaximumLength { get; set; }

    /// <summary>The most items of a list.</summary>
    public int? MaximumItems { get; set; }

    /// <summary>The fields by which the items of a list differ; one empty name where the items themselves do.</summary>
    public List<string> Unique { get; set; } = [];

    /// <summary>How the server spells the field in its messages; empty where it leaves it out.</summary>
    public string? Spelling { get; set; }

    /// <summary>Whether the server looks at a zero or an empty text; null for what is usual.</summary>
    public bool? JudgesEmpty { get; set; }

    /// <summary>Whether the server looks at nothing below.</summary>
    public bool Unchecked { get; set; }

    /// <summary>The only fields of the object at which the server looks; empty where it looks at all.</summary>
    public List<string> Checked { get; set; } = [];

    /// <summary>Whether other values than the known ones are allowed.</summary>
    public bool Open { get; set; }

    /// <summary>Whether the server makes up the object where it is absent, and asks for what is required in it.</summary>
    public bool Embedded { get; set; }

    public bool IsEmpty =>
        Format is null && Keys is null && MaximumLength is null && MaximumItems is null && Unique.Count == 0 && Spelling is null
        && JudgesEmpty is null && !Unchecked && Checked.Count == 0 && !Open && !Embedded;
}
