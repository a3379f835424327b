namespace PodSharp.Rules;

/// <summary>All rules, one line each, in the order of their ids.</summary>
public static class RuleCatalogue
{
    // POD10xx: what the text says, before anybody asks what it means.

    /// <summary>The text can't be read.</summary>
    public static readonly Rule Unreadable = Rule.Refused("POD1001", "a text that can't be read");

    /// <summary>There is no such kind.</summary>
    public static readonly Rule UnknownKind = Rule.Refused("POD1002", "a kind that doesn't exist, or none");

    /// <summary>There is no such field.</summary>
    public static readonly Rule UnknownField = Rule.Refused("POD1003", "a field that the API doesn't have");

    /// <summary>A key stands in a mapping twice.</summary>
    public static readonly Rule DuplicateKey = Rule.Refused("POD1004", "a key that comes twice");

    /// <summary>A value is of another type than the field.</summary>
    public static readonly Rule WrongType = Rule.Refused("POD1005", "a value of the wrong type");

    /// <summary>A text doesn't spell what the field holds: a quantity, a time, base64.</summary>
    public static readonly Rule Unparsable = Rule.Refused("POD1006", "a value that can't be parsed");

    /// <summary>A kind of somebody's own group, of which nobody has told PodSharp.</summary>
    public static readonly Rule UndefinedKind = Rule.Refused("POD1007", "a custom kind that isn't defined");

    // POD110x: values, as the schema's data has it.

    /// <summary>Something required is missing.</summary>
    public static readonly Rule Missing = Rule.Refused("POD1101", "something required is missing");

    /// <summary>A value is not among those that are allowed.</summary>
    public static readonly Rule UnknownValue = Rule.Refused("POD1102", "a value that is not among the allowed ones");

    /// <summary>A number is too small or too great.</summary>
    public static readonly Rule OutOfRange = Rule.Refused("POD1103", "a number out of its range");

    /// <summary>A text or a list is too long.</summary>
    public static readonly Rule TooLong = Rule.Refused("POD1104", "too long");

    /// <summary>Two entries of a list are the same to the server.</summary>
    public static readonly Rule Duplicate = Rule.Refused("POD1105", "two entries of a list that must differ");

    /// <summary>Two fields are set of which one is allowed.</summary>
    public static readonly Rule TwoAlternatives = Rule.Refused("POD1106", "two alternatives at once");

    /// <summary>None of several fields is set of which one is needed.</summary>
    public static readonly Rule NoAlternative = Rule.Refused("POD1107", "no alternative chosen");

    // POD6xxx: versions.

    /// <summary>A kind or a field is newer than the target.</summary>
    public static readonly Rule Newer = new("POD6001", "newer than the targeted Kubernetes", Severity.Warning, isRefusal: true);

    /// <summary>The target no longer has a kind or a field.</summary>
    public static readonly Rule Removed = new("POD6002", "gone from the targeted Kubernetes", Severity.Warning, isRefusal: true);

    /// <summary>A kind or a field is deprecated.</summary>
    public static readonly Rule Deprecated = Rule.Doubtful("POD6003", "deprecated");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Unreadable, UnknownKind, UnknownField, DuplicateKey, WrongType, Unparsable, UndefinedKind,
        Missing, UnknownValue, OutOfRange, TooLong, Duplicate, TwoAlternatives, NoAlternative,
        Newer, Removed, Deprecated,
    ];
}
