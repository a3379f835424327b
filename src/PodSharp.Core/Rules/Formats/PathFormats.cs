using static PodSharp.Rules.RuleCatalogue;

namespace PodSharp.Rules.Formats;

/// <summary>Paths in containers, volumes and addresses.</summary>
internal static class PathFormats
{
    private static readonly AsciiSet HttpPathCharacters = AsciiSet.LettersAndDigits.And("/-._~%!$&'()*+,;=:");

    public static IReadOnlyList<TextFormat> All { get; } =
    [
        new("pathWithoutBacksteps", "a path without \"..\" as one of its parts", InvalidPath, static text => BackstepFault(text)),
        new("localPath", "a relative path without \"..\" as one of its parts", InvalidPath, LocalPathFault, LocalPathRepair),
        new(
            "localVisiblePath",
            "a relative path without \"..\" as one of its parts or at its beginning",
            InvalidPath,
            LocalVisiblePathFault,
            LocalPathRepair),
        new("absolutePath", "a path that begins with '/'", InvalidPath, AbsolutePathFault, static text => "/" + text),
        new("domainPrefixedPath", "a DNS name, '/' and a path, such as example.com/feature", InvalidPath, DomainPrefixedPathFault),
    ];

    private static string? BackstepFault(string text)
    {
        for (var i = text.IndexOf("..", StringComparison.Ordinal); i >= 0; i = text.IndexOf("..", i + 1, StringComparison.Ordinal))
        {
            if ((i == 0 || text[i - 1] == '/') && (i + 2 == text.Length || text[i + 2] == '/'))
                return $"steps back: \"..\" (character {i + 1}) is not allowed in this path";
        }

        return null;
    }

    private static string? LocalPathFault(string text) => text.StartsWith("/", StringComparison.Ordinal)
        ? "is an absolute path: here it is relative and can't begin with '/'"
        : BackstepFault(text);

    private static string? LocalVisiblePathFault(string text) =>
        LocalPathFault(text)
        ?? (text.StartsWith("..", StringComparison.Ordinal) ? "begins with \"..\": such names are reserved" : null);

    private static string? AbsolutePathFault(string text) => text.StartsWith("/", StringComparison.Ordinal)
        ? null
        : "is a relative path: here it is absolute and begins with '/'";

    private static string LocalPathRepair(string text) => text.TrimStart('/');

    private static string? DomainPrefixedPathFault(string text) =>
        DomainPrefixedPathCause(text) is { } cause ? "is not a path with a domain: " + cause : null;

    private static string? DomainPrefixedPathCause(string text)
    {
        if (text.Length == 0)
            return "it is empty";
        var slash = text.IndexOf('/');
        if (slash <= 0 || slash == text.Length - 1)
            return "there is a domain before and a path after the first '/', as in \"example.com/feature\"";
        if (NameFormats.Subdomain.Cause(text.Substring(0, slash)) is { } cause)
            return "of its domain, " + cause;
        var other = HttpPathCharacters.IndexOfOther(text, slash);
        return other < 0 ? null : $"{CharacterText.At(text, other)} is not allowed in the path";
    }
}
