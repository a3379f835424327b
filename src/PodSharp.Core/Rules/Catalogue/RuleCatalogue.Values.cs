namespace PodSharp.Rules;

/// <content>POD11xx: single values and fields, whatever they are of.</content>
public static partial class RuleCatalogue
{
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

    /// <summary>A field is set that another value doesn't allow.</summary>
    public static readonly Rule NotAllowedHere = Rule.Refused("POD1108", "a field that another one doesn't allow");

    /// <summary>A name that nothing in the object has.</summary>
    public static readonly Rule Dangling = Rule.Refused("POD1109", "a name that nothing in the object has");

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

    /// <summary>Two values contradict each other.</summary>
    public static readonly Rule Contradiction = Rule.Refused("POD1120", "two values that contradict each other");

    private static readonly Rule[] Values =
    [
        Missing, UnknownValue, OutOfRange, TooLong, Duplicate, TwoAlternatives, NoAlternative, NotAllowedHere, Dangling,
        InvalidName, InvalidLabel, InvalidAddress, InvalidPath, InvalidSchedule, InvalidText, Contradiction,
    ];
}
