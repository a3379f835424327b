using FsCheck;
using FsCheck.Fluent;

namespace PodSharp.Yaml.Tests.RoundTrip;

/// <summary>Texts made to be misread: the disputed ones, changed; syntax, numbers and white space put together; any Unicode.</summary>
internal static class AdversarialTexts
{
    private static readonly string[] Pieces =
    [
        " ", "  ", "\t", "\n", "\n\n", "\r", "\r\n", "\n ", "\n  ", " \n", "\t\n", "\n\t",
        ": ", ":", " :", " #", "#", "- ", "-", "--", "---", "...", "? ", "?", "!", "!!", "!!str ",
        "&", "&a ", "*", " *", "*a", "|", ">", "|-", "%", "@", "`",
        "[", "]", "{", "}", ",", ", ", "'", "''", "\"", "\\", "\\n", "\\u0041", "<<", "<<: ", "=", "~", "$(A)", "${A}", "{{ .Values.a }}",
        "yes", "No", "on", "off", "y", "N", "true", "False", "null", "NULL", ".inf", "-.INF", ".NaN",
        "0", "1", "00", "07", "08", "0x", "0xA", "0o7", "0b1", "_", "1_0", "1,0", ".", ".5", "5.", "e", "E", "1e3", "e1", "+",
        "1:30", ":30", "2024-01-01", "T00:00:00Z",
        "a", "key", "key: value", "# no comment", "nginx:1.25", "10.0.0.0/8", "*/5", "https://example.com/?a=b#c",
        "\0", "\u0007", "\u001B", "\u007F", "\u0080", "\u0085", "\u009F", "\u00A0", "\u00AD", "\u061C", "\u180E",
        "\u200B", "\u200D", "\u200E", "\u2028", "\u2029", "\u202E", "\u2060", "\u2066", "\u206F", "\u3000",
        "\uD7FF", "\uE000", "\uF8FF", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF",
        "é", "ß", "漢", "\u0301", "\U0001F600", "\U00010000", "\U000F0000", "\U0010FFFF",
    ];

    /// <summary>Texts without unpaired surrogates.</summary>
    public static Gen<string> Gen { get; } = FsCheck.Fluent.Gen.Frequency(
        (4, Joined(Piece, 1, 6)),
        (3, Joined(FsCheck.Fluent.Gen.Frequency((3, Piece), (2, Printable), (1, Character)), 1, 12)),
        (2, Changed),
        (2, Lines),
        (1, Joined(FsCheck.Fluent.Gen.Frequency((9, Printable), (1, Character)), 0, 200)));

    private static Gen<string> Piece => FsCheck.Fluent.Gen.Elements(Pieces);

    private static Gen<string> Printable => FsCheck.Fluent.Gen.Choose(' ', '~').Select(code => ((char)code).ToString());

    // Any code point that is a character; surrogates become the one behind them.
    private static Gen<string> Character => FsCheck.Fluent.Gen.Frequency(
        (3, FsCheck.Fluent.Gen.Choose(0, 0x2FF)),
        (3, FsCheck.Fluent.Gen.Choose(0x2000, 0x206F)),
        (2, FsCheck.Fluent.Gen.Choose(0, 0xFFFF)),
        (1, FsCheck.Fluent.Gen.Choose(0x10000, 0x10FFFF)))
        .Select(code => char.ConvertFromUtf32(code is >= 0xD800 and <= 0xDFFF ? 0xE000 : code));

    // A disputed text with something before, in or behind it.
    private static Gen<string> Changed =>
        from scalar in FsCheck.Fluent.Gen.Elements(PlainScalars.All.ToArray())
        from piece in FsCheck.Fluent.Gen.Frequency((3, Piece), (1, Printable), (1, FsCheck.Fluent.Gen.Constant("")))
        from place in FsCheck.Fluent.Gen.Choose(0, 40)
        select Inserted(scalar.Text, piece, place);

    // Texts for blocks, most of them with a fault that forbids one.
    private static Gen<string> Lines =>
        from count in FsCheck.Fluent.Gen.Choose(2, 6)
        from lines in FsCheck.Fluent.Gen.ArrayOf(Line, count)
        from end in FsCheck.Fluent.Gen.Elements("", "\n", "\n", "\n\n")
        select string.Join('\n', lines) + end;

    private static Gen<string> Line => FsCheck.Fluent.Gen.Frequency(
        (8, FsCheck.Fluent.Gen.Elements(
            "", "#!/bin/sh", "  indented", "key: value", "- item", "---", "...", "# no comment", "a\tb", "漢字 \U0001F600",
            "\"'", "%YAML", "\\n", "|", "{{ x }}")),
        (1, Joined(Printable, 0, 20)),
        (1, Piece));

    private static string Inserted(string text, string piece, int place)
    {
        place %= text.Length + 1;
        if (place > 0 && place < text.Length && char.IsLowSurrogate(text[place]))
            place--;
        return text.Insert(place, piece);
    }

    private static Gen<string> Joined(Gen<string> part, int least, int most) =>
        from count in FsCheck.Fluent.Gen.Choose(least, most)
        from parts in FsCheck.Fluent.Gen.ArrayOf(part, count)
        select string.Concat(parts);
}
