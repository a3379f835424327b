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

    /// <summary>Two values contradict each other.</summary>
    public static readonly Rule Contradiction = Rule.Refused("POD1120", "two values that contradict each other");

    private static readonly Rule[] Values = [Missing, UnknownValue, OutOfRange, TooLong, Duplicate, TwoAlternatives, NoAlternative, NotAllowedHere, Dangling, Contradiction];
}
