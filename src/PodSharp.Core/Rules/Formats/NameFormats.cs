using static PodSharp.Rules.RuleCatalogue;

namespace PodSharp.Rules.Formats;

/// <summary>Names of objects and of things in them.</summary>
internal static class NameFormats
{
    public static readonly TextShape Label = new(
        "a DNS label",
        AsciiSet.LowerCaseAndDigits,
        AsciiSet.LowerCaseAndDigits.And("-"),
        AsciiSet.LowerCaseAndDigits,
        "lower-case letters, digits and '-'",
        63);

    public static readonly TextShape Subdomain = new(
        "a DNS name",
        AsciiSet.LowerCaseAndDigits,
        AsciiSet.LowerCaseAndDigits.And("-"),
        AsciiSet.LowerCaseAndDigits,
        "lower-case letters, digits, '-' and '.'",
        253)
    {
        Separators = AsciiSet.Of("."),
    };

    private static readonly TextShape SubdomainOrUnderscore = new(
        "a DNS search domain",
        AsciiSet.LowerCaseAndDigits,
        AsciiSet.LowerCaseAndDigits.And("-_"),
        AsciiSet.LowerCaseAndDigits,
        "lower-case letters, digits, '-', '_' and '.'",
        253)
    {
        Separators = AsciiSet.Of("."),
        MayUnderscoreLead = true,
    };

    private static readonly TextShape LetterLabel = new(
        "a DNS label that begins with a letter",
        AsciiSet.LowerCase,
        AsciiSet.LowerCaseAndDigits.And("-"),
        AsciiSet.LowerCaseAndDigits,
        "lower-case letters, digits and '-'",
        63);

    private static readonly AsciiSet PortNameCharacters = AsciiSet.LowerCaseAndDigits.And("-");

    public static IReadOnlyList<TextFormat> All { get; } =
    [
        new(
            "dns1123Label",
            "a DNS label: at most 63 lower-case letters, digits and '-', with a letter or digit at both ends",
            InvalidName,
            Label.Fault,
            Repairs.DnsLabel),
        new(
            "dns1123Subdomain",
            "a DNS name: at most 253 lower-case letters, digits, '-' and '.', with a letter or digit at both ends of each part",
            InvalidName,
            Subdomain.Fault,
            Repairs.DnsSubdomain),
        new(
            "dns1123SubdomainOrUnderscore",
            "a DNS search domain: a DNS name whose parts may have '_', or '.' alone; one '.' may end it",
            InvalidName,
            SearchDomainFault),
        new("dns1035Label", "a DNS label that begins with a letter", InvalidName, LetterLabel.Fault, Repairs.DnsLabel),
        new("wildcardDns1123Subdomain", "\"*.\" and a DNS name", InvalidName, WildcardFault),
        new(
            "lowerCasedSubdomain",
            "a DNS name in which upper case counts as lower case",
            InvalidName,
            static text => Subdomain.Fault(Repairs.Lowered(text)),
            Repairs.DnsSubdomain),
        new(
            "csiDriverName",
            "a DNS name of at most 63 characters, in which upper case counts as lower case",
            InvalidName,
            CsiDriverFault,
            Repairs.DnsSubdomain),
        new(
            "portName",
            "a port's name: at most 15 lower-case letters, digits and single '-' inside, among them a letter",
            InvalidName,
            PortNameFault,
            PortNameRepair),
        new(
            "signerName",
            "a signer's name: a domain of at least two parts, '/' and a path, such as example.com/signer",
            InvalidName,
            SignerFault),
        new("pathSegment", "a name without '/' and '%' that is neither \".\" nor \"..\"", InvalidName, PathSegmentFault),
    ];

    /// <summary>The fault of a wildcard host, also for those that take hosts with and without one.</summary>
    public static string? WildcardFault(string text)
    {
        const string NotOne = "is not a wildcard DNS name: ";
        if (!text.StartsWith("*.", StringComparison.Ordinal))
            return NotOne + "it begins with \"*.\", as in \"*.example.com\"";
        if (text.IndexOf('*', 1) is var star and > 0)
            return $"{NotOne}{CharacterText.At(text, star)} is not allowed; '*' stands for the whole first part only";
        if (Subdomain.Cause(text.Substring(2)) is { } cause)
            return $"{NotOne}after \"*.\" {cause}";
        return CharacterText.TooLong(text, 253) is { } tooLong ? NotOne + tooLong : null;
    }

    private static string? SearchDomainFault(string text) => text == "."
        ? null
        : SubdomainOrUnderscore.Fault(text.EndsWith(".", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text);

    private static string? CsiDriverFault(string text) =>
        Subdomain.Fault(Repairs.Lowered(text))
        ?? (CharacterText.TooLong(text, 63) is { } cause ? "is not a driver's name: " + cause : null);

    private static string? PortNameFault(string text) => PortNameCause(text) is { } cause ? "is not a port's name: " + cause : null;

    private static string? PortNameCause(string text)
    {
        if (text.Length == 0)
            return "it is empty";
        if (PortNameCharacters.IndexOfOther(text) is var other and >= 0)
            return $"{CharacterText.At(text, other)} is not allowed; use lower-case letters, digits and '-'";
        if (text[0] == '-')
            return "it can't begin with '-'";
        if (text[text.Length - 1] == '-')
            return "it can't end with '-'";
        if (text.IndexOf("--", StringComparison.Ordinal) is var dashes and >= 0)
            return $"{CharacterText.At(text, dashes + 1)} can't follow '-'";
        return AsciiSet.LowerCase.IndexOfOne(text) >= 0
            ? CharacterText.TooLong(text, 15)
            : "it has no letter; a number is written without quotes";
    }

    private static string PortNameRepair(string text)
    {
        var right = Repairs.DnsLabel(text);
        while (right.Contains("--"))
            right = right.Replace("--", "-");
        return right;
    }

    private static string? SignerFault(string text) => SignerCause(text) is { } cause ? "is not a signer's name: " + cause : null;

    private static string? SignerCause(string text)
    {
        if (text.Length == 0)
            return "it is empty";
        var segments = text.Split('/');
        if (segments.Length != 2)
            return "it has one '/', as in \"example.com/signer\"";
        if (Subdomain.Cause(segments[0]) is { } cause)
            return "of its domain, " + cause;

        var labels = segments[0].Split('.');
        if (Array.Find(labels, static label => label.Length > 63) is { } label)
            return CharacterText.TooLong(label, 63, "a part of its domain");
        if (labels.Length < 2)
            return "its domain has at least two parts, as in \"example.com/signer\"";
        return segments[1].Split('.').Select(Subdomain.Cause).FirstOrDefault(static cause => cause is not null) is { } pathCause
            ? "of its path, " + pathCause
            : CharacterText.TooLong(text, 571);
    }

    private static string? PathSegmentFault(string text)
    {
        if (text is "." or "..")
            return "is not a name: it stands for a folder";
        var index = text.IndexOfAny(['/', '%']);
        return index < 0 ? null : $"is not a name: {CharacterText.At(text, index)} is not allowed";
    }
}
