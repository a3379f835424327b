namespace PodSharp.Rules;

/// <content>POD2xxx: what the server takes although it is broken.</content>
public static partial class RuleCatalogue
{
    /// <summary>A port is listed twice.</summary>
    public static readonly Rule SamePort = Rule.Doubtful("POD2001", "a port that is listed twice");

    /// <summary>Two ports of a pod have one name.</summary>
    public static readonly Rule SamePortName = Rule.Doubtful("POD2002", "two ports with one name");

    /// <summary>An environment variable is listed twice.</summary>
    public static readonly Rule SameVariable = Rule.Doubtful("POD2003", "an environment variable that is listed twice");

    /// <summary>An amount of bytes has a fraction.</summary>
    public static readonly Rule FractionOfByte = Rule.Doubtful("POD2004", "an amount with a fraction of a byte");

    /// <summary>A setting has no effect.</summary>
    public static readonly Rule WithoutEffect = Rule.Doubtful("POD2005", "a setting without effect");

    /// <summary>A selector that is absent selects nothing.</summary>
    public static readonly Rule SelectsNothing = Rule.Doubtful("POD2006", "a selector that selects nothing");

    /// <summary>Two files of a volume have one path.</summary>
    public static readonly Rule OverlappingPaths = Rule.Doubtful("POD2007", "files of a volume that hide each other");

    /// <summary>A list has an entry twice, or one that says nothing.</summary>
    public static readonly Rule UselessEntry = Rule.Doubtful("POD2008", "an entry that adds nothing");

    /// <summary>An address is not written as others write it.</summary>
    public static readonly Rule UnusualAddress = Rule.Doubtful("POD2009", "an address in an unusual spelling");

    /// <summary>A name can't be a host name.</summary>
    public static readonly Rule NoHostName = Rule.Doubtful("POD2010", "a name that can't be a host name");

    /// <summary>A value that nobody can mean.</summary>
    public static readonly Rule MeaninglessValue = Rule.Doubtful("POD2011", "a value that can't do what it says");

    private static readonly Rule[] Warnings =
    [
        SamePort, SamePortName, SameVariable, FractionOfByte, WithoutEffect, SelectsNothing, OverlappingPaths, UselessEntry, UnusualAddress,
        NoHostName, MeaninglessValue,
    ];
}
