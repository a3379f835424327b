namespace PodSharp.Schema;

/// <summary>
/// The layout of the compiled schema, known to the tool that writes it and to <see cref="KubernetesSchema"/> that reads it in place. All
/// fixed numbers are little-endian and four bytes long; the numbers of a record are of variable length (seven bits a byte, lowest first).
/// </summary>
/// <remarks>
/// A text is named by its index among the table's texts. Types, kinds and aliases are sorted ordinally by name and found by bisection;
/// a type's entry holds the place of its record, so that one type is decoded without looking at another. Documentation is kept apart
/// and numbered from 1; 0 is none.
/// </remarks>
internal static class TableFormat
{
    /// <summary>"PDS" and the version of this layout: a table of another layout is refused.</summary>
    public const int Signature = 'P' | ('D' << 8) | ('S' << 16) | (2 << 24);

    /// <summary>Places in the header. A section has its count, where it needs one, and its place in the file.</summary>
    public const int Length = 4;
    public const int TextCount = 8;
    public const int TextPlaces = 12;
    public const int TextData = 16;
    public const int DocumentationCount = 20;
    public const int DocumentationPlaces = 24;
    public const int DocumentationData = 28;
    public const int VersionCount = 32;
    public const int Versions = 36;
    public const int TypeCount = 40;
    public const int Types = 44;
    public const int ClrTypes = 48;
    public const int KindCount = 52;
    public const int Kinds = 56;
    public const int ReferenceCount = 60;
    public const int References = 64;
    public const int EnumerationCount = 68;
    public const int Enumerations = 72;
    public const int AliasCount = 76;
    public const int Aliases = 80;
    public const int HeaderLength = 84;

    /// <summary>Entry: name, place of the record.</summary>
    public const int TypeEntry = 8;

    /// <summary>Entry: C# name, namespace, type. Sorted by the two names.</summary>
    public const int ClrTypeEntry = 12;

    /// <summary>Entry: apiVersion, kind, type.</summary>
    public const int KindEntry = 12;

    /// <summary>Entry: name, shape.</summary>
    public const int AliasEntry = 8;

    /// <summary>Entry: the shape, and in the upper bits the object's type or the element's reference.</summary>
    public const int ReferenceEntry = 4;
    public const int ReferenceShapeBits = 8;
}

/// <summary>What the record of a type holds beside what every type has.</summary>
[Flags]
internal enum TypeFacts
{
    None = 0,
    Kind = 1 << 0,
    Since = 1 << 1,
    Until = 1 << 2,
    Atomic = 1 << 3,
    Unions = 1 << 4,
    Deprecated = 1 << 5,
    Namespaced = 1 << 6,
    Plural = 1 << 7,
    NameFormat = 1 << 8,
}

/// <summary>What the record of a field holds beside what every field has.</summary>
[Flags]
internal enum FieldFacts
{
    None = 0,
    Required = 1 << 0,
    Documentation = 1 << 1,
    Since = 1 << 2,
    Until = 1 << 3,
    ListType = 1 << 4,
    ListKeys = 1 << 5,
    Enumeration = 1 << 6,
    Default = 1 << 7,
    Unit = 1 << 8,
    Minimum = 1 << 9,
    Maximum = 1 << 10,
    Values = 1 << 11,
    MergeKey = 1 << 12,
    Deprecated = 1 << 13,
    Constraints = 1 << 14,
}

/// <summary>What the server asks of a union.</summary>
[Flags]
internal enum UnionFacts
{
    None = 0,
    Required = 1 << 0,
    Exclusive = 1 << 1,
    AtOwner = 1 << 2,
}

/// <summary>What the constraints of a field hold.</summary>
[Flags]
internal enum ConstraintFacts
{
    None = 0,
    Format = 1 << 0,
    Keys = 1 << 1,
    MaximumLength = 1 << 2,
    MaximumItems = 1 << 3,
    Unique = 1 << 4,
    Spelling = 1 << 5,
    JudgesEmpty = 1 << 6,
    IgnoresEmpty = 1 << 7,
    Unchecked = 1 << 8,
    Open = 1 << 9,
    Embedded = 1 << 10,
    Checked = 1 << 11,
}
