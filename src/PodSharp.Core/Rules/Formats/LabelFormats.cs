using static PodSharp.Rules.RuleCatalogue;

namespace PodSharp.Rules.Formats;

/// <summary>Keys and values of labels and annotations.</summary>
internal static class LabelFormats
{
    private static readonly TextShape NamePart = new(
        "a qualified name",
        AsciiSet.LettersAndDigits,
        AsciiSet.LettersAndDigits.And("-_."),
        AsciiSet.LettersAndDigits,
        "letters, digits, '-', '_' and '.'",
        63);

    private static readonly TextShape Value = new(
        "a label's value",
        AsciiSet.LettersAndDigits,
        AsciiSet.LettersAndDigits.And("-_."),
        AsciiSet.LettersAndDigits,
        "letters, digits, '-', '_' and '.'",
        63);

    public static IReadOnlyList<TextFormat> All { get; } =
    [
        new(
            "qualifiedName",
            "a qualified name: at most 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends; "
                + "before it there may be a DNS name and '/'",
            InvalidLabel,
            QualifiedNameFault,
            Repairs.QualifiedName),
        new(
            "lowerCasedQualifiedName",
            "a qualified name whose prefix may have upper case",
            InvalidLabel,
            static text => QualifiedNameFault(Repairs.Lowered(text)),
            Repairs.QualifiedName),
        new(
            "labelValue",
            "a label's value: empty, or at most 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends",
            InvalidLabel,
            static text => text.Length == 0 ? null : Value.Fault(text),
            Repairs.LabelValue),
    ];

    public static string? QualifiedNameFault(string text) =>
        QualifiedNameCause(text) is { } cause ? "is not a qualified name: " + cause : null;

    private static string? QualifiedNameCause(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
            return NamePart.Cause(text);
        if (text.IndexOf('/', slash + 1) is var second and >= 0)
            return $"{CharacterText.At(text, second)} is one too many; it has at most one";
        if (NameFormats.Subdomain.Cause(text.Substring(0, slash)) is { } prefixCause)
            return "of its prefix, " + prefixCause;
        return NamePart.Cause(text.Substring(slash + 1)) is { } nameCause ? "after the '/', " + nameCause : null;
    }
}
