using System.Text.RegularExpressions;

namespace PodSharp.Generators.Api;

/// <summary>
/// Tells methods of one receiver apart by name and parameter types as they are written, so that a shorthand replaces a generated method
/// of the same shape.
/// </summary>
internal static class Signature
{
    /// <summary>The signature of a method.</summary>
    public static string Of(string name, IEnumerable<string> parameterTypes) =>
        $"{name}({string.Join(",", parameterTypes.Select(Normalize))})";

    // "global::System.Func<Container, Container>?" and "Func<Container,Container>" are one type to C#'s overload resolution.
    private static string Normalize(string type) => Regex.Replace(
        Regex.Replace(type, @"global::|\b\w+\.|\s", "", RegexOptions.None, TimeSpan.FromSeconds(1)),
        @"(?<=[>\w\]])\?$",
        "",
        RegexOptions.None,
        TimeSpan.FromSeconds(1));
}
