namespace PodSharp.Documents;

/// <summary>What a scalar is; JSON's scalars, with integers apart from other numbers.</summary>
public enum ScalarKind
{
    /// <summary>A text.</summary>
    String,

    /// <summary>A whole number of any size.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An explicit null: read from a text, never written.</summary>
    Null,
}
