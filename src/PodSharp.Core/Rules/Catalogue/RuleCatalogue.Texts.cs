namespace PodSharp.Rules;

/// <content>POD10xx: what the text says, before anybody asks what it means.</content>
public static partial class RuleCatalogue
{
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

    private static readonly Rule[] Texts = [Unreadable, UnknownKind, UnknownField, DuplicateKey, WrongType, Unparsable, UndefinedKind];
}
