namespace PodSharp.Schema;

/// <summary>What a field or an element holds.</summary>
public enum FieldShape
{
    /// <summary>Anything: the author's structure, kept as it is.</summary>
    Any,

    /// <summary>A text; with <see cref="FieldSchema.Enumeration"/> one of a set that may grow.</summary>
    String,

    /// <summary>A whole number of 32 bits.</summary>
    Integer32,

    /// <summary>A whole number of 64 bits.</summary>
    Integer64,

    /// <summary>A number with a fraction.</summary>
    Float,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>An amount with an optional suffix, as text or number: <c>500m</c>, <c>1Gi</c>.</summary>
    Quantity,

    /// <summary>A whole number or a text: a port by number or name, a count or a percentage.</summary>
    IntOrString,

    /// <summary>A moment, as RFC 3339 text.</summary>
    Time,

    /// <summary>Bytes, as base64 text.</summary>
    Bytes,

    /// <summary>Unix permission bits, as a decimal number.</summary>
    FileMode,

    /// <summary>A mapping with known fields: <see cref="TypeReference.Object"/>.</summary>
    Object,

    /// <summary>A list of <see cref="TypeReference.Element"/>.</summary>
    List,

    /// <summary>A mapping with the author's own keys to <see cref="TypeReference.Element"/>.</summary>
    Map,
}
