using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace PodSharp.Tests;

/// <summary>
/// Compares a text with the one that was accepted: a file <c>Class.Test.verified.txt</c> beside the test, as the Verify package has it.
/// Where they differ, the new text lies beside it as <c>.received.txt</c>.
/// </summary>
internal static class Snapshot
{
    /// <summary>Fails unless <paramref name="text"/> is what was accepted.</summary>
    /// <param name="text">What the test made.</param>
    /// <param name="name">The file's name in place of class and test.</param>
    /// <param name="extension">The kind of text, such as <c>yaml</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="test">Filled in by the compiler.</param>
    public static void Match(
        string text,
        string? name = null,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, name ?? Path.GetFileNameWithoutExtension(file) + "." + test);
        var verified = $"{path}.verified.{extension}";
        var received = $"{path}.received.{extension}";
        var actual = OneKindOfLineEnd(text);
        var expected = File.Exists(verified) ? OneKindOfLineEnd(File.ReadAllText(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        throw new XunitException(
            $"{(expected is null ? "No text is accepted yet" : Difference(expected, actual))}. "
            + $"Compare, and if the new text is right, accept it:\n  mv '{received}' '{verified}'");
    }

    private static string Difference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var line = before.Zip(after).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"Line {line + 1} differs:\n  - {LineOrEnd(before, line)}\n  + {LineOrEnd(after, line)}\n";
    }

    private static string LineOrEnd(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";

    private static string OneKindOfLineEnd(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
