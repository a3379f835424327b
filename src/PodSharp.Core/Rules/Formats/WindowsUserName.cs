namespace PodSharp.Rules.Formats;

/// <summary>Names of Windows users, with or without a domain.</summary>
internal static class WindowsUserName
{
    private static readonly AsciiSet NotInDomain = AsciiSet.Of("\\/:*?\"<>|");
    private static readonly AsciiSet DnsCharacters = AsciiSet.LettersAndDigits.And("-");
    private static readonly AsciiSet NotInUser = AsciiSet.Of("\"/\\:;|=,+*?<>@[]");

    public static string? Fault(string text) => Cause(text) is { } cause ? "is not a Windows user name: " + cause : null;

    private static string? Cause(string text)
    {
        if (text.Length == 0)
            return "it is empty";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or '\x7F')
                return $"{CharacterText.At(text, i)} is not allowed";
        }

        var backslash = text.IndexOf('\\');
        if (backslash < 0)
            return UserCause(text);
        if (text.IndexOf('\\', backslash + 1) is var second and >= 0)
            return $"{CharacterText.At(text, second)} is one too many; it has at most one";
        return DomainCause(text.Substring(0, backslash)) ?? UserCause(text.Substring(backslash + 1));
    }

    private static string? DomainCause(string domain) =>
        CharacterText.TooLong(domain, 255, "the domain")
        ?? (IsNetBiosName(domain) || IsDnsName(domain)
            ? null
            : "the domain before '\\' is a NetBIOS name of at most 15 characters or a DNS name");

    private static bool IsNetBiosName(string domain)
    {
        var length = domain.Count(static character => !char.IsLowSurrogate(character));
        return length is >= 1 and <= 15 && domain[0] != '.' && NotInDomain.IndexOfOne(domain) < 0;
    }

    private static bool IsDnsName(string domain) => domain.Split('.').All(static label =>
        label.Length is >= 1 and <= 63
        && label[0] != '-'
        && label[label.Length - 1] != '-'
        && DnsCharacters.IndexOfOther(label) < 0);

    private static string? UserCause(string user)
    {
        if (user.Length == 0)
            return "the user after '\\' is empty";
        if (CharacterText.TooLong(user, 104, "the user") is { } cause)
            return cause;
        if (user.Trim('.', ' ').Length == 0)
            return "the user is more than dots and spaces";
        var index = NotInUser.IndexOfOne(user);
        return index < 0 ? null : $"{CharacterText.Of(user, index)} is not allowed in the user";
    }
}
