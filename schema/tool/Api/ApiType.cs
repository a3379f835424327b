using PodSharp.Schema;

namespace PodSharp.SchemaTool;

/// <summary>A type of the API while it is compiled: facts first, then the overlay's words, then names.</summary>
internal sealed class ApiType(string name, Place place)
{
    public string Name { get; } = name;

    public Place Place { get; } = place;

    /// <summary>The last part of its name: <c>Container</c>.</summary>
    public string ShortName => Name[(Name.LastIndexOf('.') + 1)..];

    /// <summary>What a type without fields holds; null for those with fields.</summary>
    public FieldShape? Alias { get; set; }

    public ApiKind? Kind { get; set; }

    public string? Since { get; set; }

    public string? Until { get; set; }

    public bool Atomic { get; set; }

    public List<ApiUnion> Unions { get; } = [];

    public string Documentation { get; set; } = "";

    public string? Deprecated { get; set; }

    /// <summary>Its fields, ordinally at first, later in the order in which they are printed.</summary>
    public List<ApiField> Fields { get; set; } = [];

    /// <summary>The namespace of its C# type.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The name of its C# type.</summary>
    public string TypeName { get; set; } = "";

    public ApiField? Find(string field) => Fields.Find(candidate => candidate.Name == field);
}

/// <summary>What makes a type a kind.</summary>
internal sealed class ApiKind
{
    public required string Group { get; init; }

    public required string Version { get; init; }

    public required string Kind { get; init; }

    public string? Plural { get; set; }

    /// <summary>Null where the facts don't say.</summary>
    public bool? Namespaced { get; set; }

    public int Precedence { get; set; }

    /// <summary>How the names of its objects are to be written, or null.</summary>
    public string? NameFormat { get; set; }

    public string ApiVersion => Group.Length == 0 ? Version : Group + "/" + Version;
}

/// <summary>Fields of which at most one is set.</summary>
internal sealed record ApiUnion(string? Discriminator, IReadOnlyList<(string Field, string Value)> Members, ApiUnionChecks Checks);

/// <summary>What the server asks of a union.</summary>
/// <param name="IsRequired">Whether one member must be set.</param>
/// <param name="IsExclusive">Whether no two may be set.</param>
/// <param name="AtOwner">Whether a second member is told of the object, not of the member.</param>
internal sealed record ApiUnionChecks(bool IsRequired, bool IsExclusive, bool AtOwner);

/// <summary>A field of a type.</summary>
internal sealed class ApiField(ApiType owner, string name, Place place)
{
    public ApiType Owner { get; } = owner;

    public string Name { get; } = name;

    public Place Place { get; } = place;

    /// <summary>Owner and field, as names.json and messages name it.</summary>
    public string Path => Owner.Name + "." + Name;

    /// <summary>The type as the facts write it: <c>array&lt;string&gt;</c>.</summary>
    public string Type { get; set; } = "";

    public bool Required { get; set; }

    /// <summary>The known values, ordinally; empty where there is no set.</summary>
    public List<string> Values { get; set; } = [];

    public string? Default { get; set; }

    public ListType ListType { get; set; }

    public List<string> ListKeys { get; set; } = [];

    public string? MergeKey { get; set; }

    public string? Since { get; set; }

    public string? Until { get; set; }

    public string Documentation { get; set; } = "";

    public string? Unit { get; set; }

    public long? Minimum { get; set; }

    public long? Maximum { get; set; }

    public string? Deprecated { get; set; }

    public bool IsFileMode { get; set; }

    public ApiConstraints Constraints { get; set; } = new();

    /// <summary>Its place among the overlay's lines; null where the overlay doesn't list it.</summary>
    public int? Listed { get; set; }

    /// <summary>The field that describes it, of a newer version of the same type; null where none does.</summary>
    public ApiField? Newer { get; set; }

    public string Member { get; set; } = "";

    public ApiEnumeration? Enumeration { get; set; }
}

/// <summary>An open enumeration, shared by fields with the same values and meaning.</summary>
internal sealed record ApiEnumeration(string Name, IReadOnlyList<string> Values, string Documentation);

/// <summary>All that is compiled.</summary>
internal sealed class Api
{
    public List<string> Versions { get; } = [];

    /// <summary>All types, ordinally.</summary>
    public List<ApiType> Types { get; } = [];

    public List<ApiEnumeration> Enumerations { get; } = [];

    public Dictionary<string, ApiType> ByName { get; } = new(StringComparer.Ordinal);

    /// <summary>The types with fields.</summary>
    public IEnumerable<ApiType> Objects => Types.Where(static type => type.Alias is null);
}
