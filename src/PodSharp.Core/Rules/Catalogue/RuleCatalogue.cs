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

    // POD11xx: values that aren't written as they must be.

    /// <summary>A name of an object, a container, a port, or of what is referred to.</summary>
    public static readonly Rule InvalidName = Rule.Refused("POD1110", "a name that isn't written as it must be");

    /// <summary>A key or a value of a label, an annotation or a selector.</summary>
    public static readonly Rule InvalidLabel = Rule.Refused("POD1111", "a label or an annotation that isn't written as it must be");

    /// <summary>An IP address, a network, a host.</summary>
    public static readonly Rule InvalidAddress = Rule.Refused("POD1112", "an address or a host that isn't one");

    /// <summary>A path in a container, in a volume or in an address.</summary>
    public static readonly Rule InvalidPath = Rule.Refused("POD1113", "a path that isn't allowed there");

    /// <summary>A cron schedule or a time zone.</summary>
    public static readonly Rule InvalidSchedule = Rule.Refused("POD1114", "a schedule or a time zone that doesn't exist");

    /// <summary>A key, a variable's name, a percentage: any other text of a form.</summary>
    public static readonly Rule InvalidText = Rule.Refused("POD1115", "a text that isn't written as it must be");

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
        Unreadable, UnknownKind, UnknownField, DuplicateKey, WrongType, Unparsable,
        InvalidName, InvalidLabel, InvalidAddress, InvalidPath, InvalidSchedule, InvalidText,
        Newer, Removed, Deprecated,
    ];
}
