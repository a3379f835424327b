using System.Text;

namespace PodSharp.Fuzzing.Mutations;

/// <summary>Changes that know what YAML is made of: indicators, anchors, tags, odd scalars, lines and their indentation.</summary>
internal static class TokenMutations
{
    private static readonly string[] Tokens =
    [
        "- ", "? ", ": ", ":", ", ", "{", "}", "[", "]", "{}", "[]", "#", " # ", "\"", "'", "\\", "''", "\"\"", "@", "`", "%", "|\n", ">-\n", "|9\n", "|+\n\n\n",
        "&a ", "&a", "*a ", "*a", "&a [*a]", "&a {b: *a}", "<<: ", "<<: *a\n", "<<: [*a, *a]\n", "<<",
        "! ", "!!binary ", "!!float ", "!!int ", "!!str ", "!!bool ", "!!null ", "!!timestamp ", "!!map ", "!!seq ", "!!set ", "!<tag:x> ", "!x!y ", "!!",
        "%YAML 1.1\n", "%YAML 9.9\n", "%TAG ! a\n", "---", "---\n", "\n---\n", "\n--- ", "...\n", "\n...\n", "\n...x\n",
        "~", "null", "true", "yes", "off", "-", "=", ".", "0x", "0x_", "0o7", "-0", "+1", "08", "1_000", "1e400", "-1e400", "1e-400", ".inf", "-.INF", ".nan", "0.1e+", "0b2",
        "9223372036854775807", "9223372036854775808", "-9223372036854775809", "2147483648", "-1", "65536", "340282366920938463463374607431768211456",
        "2001-01-01", "1:60", "\"\\x00\"", "\"\\ud800\"", "\"\\U00110000\"", "\"\\u2028\"", "\"\\q\"", "{{ x }}", "$(A)", "$$(A)", "/", "../", "a/b/c", "*.a", "::1", "1.2.3.4/33",
        "\t", "  ", "\n", "\n\n", "\r\n", "apiVersion: v1\n", "kind: List\n", "items: []\n", "metadata: {}\n", "status: {a: b}\n",
    ];

    /// <summary>One change.</summary>
    public static byte[] Apply(byte[] bytes, Random random) => random.Next(10) switch
    {
        < 4 => Insert(bytes, Encoding.UTF8.GetBytes(Token(random)), random),
        < 7 => Replace(bytes, Encoding.UTF8.GetBytes(Token(random)), random),
        _ => ChangeLines(bytes, random),
    };

    private static string Token(Random random) => random.Next(40) switch
    {
        0 => new string("[{-?\"a1&* "[random.Next(10)], 1 << random.Next(1, 14)),
        1 => Repeat("[a, ", random),
        2 => Repeat("{a: ", random),
        3 => Repeat("- ", random),
        4 => Repeat("? ", random),
        5 => Repeat("!!str ", random),
        6 => Repeat("&a ", random),
        7 => Repeat("---\n", random),
        8 => Stairs(random),
        9 => Bomb(random),
        10 => Repeat("<<: {a: b}\n", random),
        11 => Repeat("a: b\n", random),
        12 => string.Concat(Enumerable.Range(0, 1 << random.Next(1, 10)).Select(static number => $"a{number}: {number}\n")),
        _ => Tokens[random.Next(Tokens.Length)],
    };

    private static string Repeat(string text, Random random) => string.Concat(Enumerable.Repeat(text, 1 << random.Next(1, 13)));

    private static string Stairs(Random random)
    {
        var text = new StringBuilder("\n");
        for (var depth = 0; depth < 1 << random.Next(1, 9); depth++)
            text.Append(' ', depth).Append(random.Next(2) == 0 ? "a:\n" : "-\n");
        return text.ToString();
    }

    // Each line repeats the one before it several times.
    private static string Bomb(Random random)
    {
        var text = new StringBuilder("\nbomb0: &bomb0 x\n");
        for (var line = 1; line <= random.Next(2, 30); line++)
            text.Append("bomb").Append(line).Append(": &bomb").Append(line).Append(" [*bomb").Append(line - 1).Append(", *bomb").Append(line - 1).Append("]\n");
        return text.ToString();
    }

    private static byte[] Insert(byte[] bytes, byte[] token, Random random)
    {
        var (start, _) = Word(bytes, random);
        return [.. bytes[..start], .. token, .. bytes[start..]];
    }

    private static byte[] Replace(byte[] bytes, byte[] token, Random random)
    {
        var (start, end) = Word(bytes, random);
        return [.. bytes[..start], .. token, .. bytes[end..]];
    }

    private static (int Start, int End) Word(byte[] bytes, Random random)
    {
        var position = random.Next(bytes.Length + 1);
        var start = position;
        while (start > 0 && IsInWord(bytes[start - 1]))
            start--;
        var end = position;
        while (end < bytes.Length && IsInWord(bytes[end]))
            end++;
        return (start, end);
    }

    private static bool IsInWord(byte character) => character > ' ' && !":,[]{}\"'#&*!|>"u8.Contains(character);

    private static byte[] ChangeLines(byte[] bytes, Random random)
    {
        // Latin-1 keeps every byte.
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        var (line, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(6))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(line, lines[other]);
                break;
            case 2:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case 3:
                lines[line] = new string(' ', random.Next(1, 5)) + lines[line];
                break;
            case 4:
                lines[line] = lines[line].TrimStart(' ');
                break;
            default:
                lines[line] += lines[other].Trim();
                break;
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}
