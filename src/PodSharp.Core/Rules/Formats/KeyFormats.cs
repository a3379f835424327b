using static PodSharp.Rules.RuleCatalogue;

namespace PodSharp.Rules.Formats;

/// <summary>Keys and short texts that programs on the node read.</summary>
internal static class KeyFormats
{
    private static readonly AsciiSet ConfigKeyCharacters = AsciiSet.LettersAndDigits.And("-._");
    private static readonly AsciiSet HeaderCharacters = AsciiSet.LettersAndDigits.And("-");

    private static readonly TextShape Sysctl = new(
        "a sysctl's name",
        AsciiSet.LowerCaseAndDigits,
        AsciiSet.LowerCaseAndDigits.And("-_"),
        AsciiSet.LowerCaseAndDigits,
        "lower-case letters, digits, '-', '_' and '.' or '/' between the parts",
        253)
    {
        Separators = AsciiSet.Of("./"),
    };

    public static IReadOnlyList<TextFormat> All { get; } =
    [
        new(
            "configKey",
            "a key: at most 253 letters, digits, '-', '_' and '.', not beginning with \"..\" and not \".\"",
            InvalidText,
            ConfigKeyFault,
            ConfigKeyRepair),
        new("envName", "the name of an environment variable: printable ASCII characters without '='", InvalidText, EnvNameFault),
        new("percent", "a percentage: digits and '%'", InvalidText, PercentFault, PercentRepair),
        new("httpHeaderName", "the name of an HTTP header: letters, digits and '-'", InvalidText, HeaderFault, HeaderRepair),
        new(
            "sysctlName",
            "a sysctl's name: parts of lower-case letters, digits, '-' and '_', with '.' or '/' between them",
            InvalidText,
            Sysctl.Fault,
            Repairs.Lowered),
        new(
            "iscsiName",
            "an iSCSI name: iqn.YYYY-MM.domain:name, eui. and 16 or naa. and 32 letters and digits",
            InvalidText,
            IscsiName.Fault),
        new("windowsUserName", "a Windows user name, or DOMAIN\\name", InvalidText, WindowsUserName.Fault),
        new("gmsaCredentialSpec", "a credential spec: not empty and at most 65,536 bytes", InvalidText, CredentialSpecFault),
    ];

    private static string? ConfigKeyFault(string text) => ConfigKeyCause(text) is { } cause ? "is not a key: " + cause : null;

    private static string? ConfigKeyCause(string text)
    {
        if (text.Length == 0)
            return "it is empty";
        if (ConfigKeyCharacters.IndexOfOther(text) is var other and >= 0)
            return $"{CharacterText.At(text, other)} is not allowed; use letters, digits, '-', '_' and '.'";
        if (text == ".")
            return "\".\" stands for a folder";
        return text.StartsWith("..", StringComparison.Ordinal) ? "it can't begin with \"..\"" : CharacterText.TooLong(text, 253);
    }

    private static string ConfigKeyRepair(string text) => Repairs.Dashed(text, ConfigKeyCharacters).Trim('-');

    private static string? EnvNameFault(string text)
    {
        const string NotOne = "is not the name of an environment variable: ";
        if (text.Length == 0)
            return NotOne + "it is empty";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or > '~' or '=')
                return $"{NotOne}{CharacterText.At(text, i)} is not allowed; use printable ASCII characters without '='";
        }

        return null;
    }

    private static string? PercentFault(string text)
    {
        var digits = AsciiSet.Digits.IndexOfOther(text);
        if (digits > 0 && digits == text.Length - 1 && text[digits] == '%')
            return null;
        return digits switch
        {
            < 0 => "is not a percentage: '%' is missing at its end",
            0 when text[digits] == '%' => "is not a percentage: it begins with digits",
            _ when text[digits] == '%' => "is not a percentage: it ends with one '%'",
            _ => $"is not a percentage: {CharacterText.At(text, digits)} is not allowed; it is a whole number and '%', such as \"25%\"",
        };
    }

    // "5.5%" and "-5%" have no plain answer; neither have bare digits, which may be a count in quotes.
    private static string PercentRepair(string text) => text.Replace(" ", "").TrimEnd('%') + (text.IndexOf('%') > 0 ? "%" : "");

    private static string? HeaderFault(string text)
    {
        const string NotOne = "is not the name of a header: ";
        if (text.Length == 0)
            return NotOne + "it is empty";
        var other = HeaderCharacters.IndexOfOther(text);
        return other < 0 ? null : $"{NotOne}{CharacterText.At(text, other)} is not allowed; use letters, digits and '-'";
    }

    private static string HeaderRepair(string text) => Repairs.Dashed(text.TrimEnd(':', ' '), HeaderCharacters);

    private static string? CredentialSpecFault(string text) => text.Length == 0
        ? "is empty: leave the field out where there is no credential spec"
        : CharacterText.TooLong(text, 65536) is { } cause ? "is too long: " + cause : null;
}
