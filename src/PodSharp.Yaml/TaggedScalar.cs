using System.Text;
using System.Text.RegularExpressions;
using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>
/// What a scalar with a tag means. The tags of YAML's own types (<c>!!str</c>, <c>!!int</c>, …) say what the text must be; any other tag
/// makes it a text, as it does for kubectl.
/// </summary>
internal static class TaggedScalar
{
    private const string Prefix = "tag:yaml.org,2002:";

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The name of YAML's own type that the tag stands for, or null.</summary>
    public static string? Name(string tag) => tag.StartsWith(Prefix, StringComparison.Ordinal) ? tag.Substring(Prefix.Length) : null;

    /// <summary>The meaning of a scalar with this tag; null with the reason where it has none.</summary>
    public static ResolvedScalar? Resolve(string tag, string text, out string reason)
    {
        reason = "";
        switch (Name(tag))
        {
            case "int":
                return OfKind(text, "int", ScalarKind.Integer, out reason);
            case "float":
                return OfKind(text, "float", ScalarKind.Float, out reason) ?? OfKind(text, "float", ScalarKind.Integer, out reason);
            case "bool":
                return OfKind(text, "bool", ScalarKind.Boolean, out reason);
            case "null":
                return OfKind(text, "null", ScalarKind.Null, out reason);
            case "binary":
                return OfBinary(text, out reason);
            case "timestamp" when !IsTimestamp(text):
                reason = $"\"{text}\" is no !!timestamp; write a date such as 2024-01-31, or leave the tag out";
                return null;
            default:
                return ResolvedScalar.Of(text);
        }
    }

    private static ResolvedScalar? OfKind(string text, string name, ScalarKind kind, out string reason)
    {
        var scalar = PlainScalar.Resolve(text);
        reason = scalar.Kind == kind ? "" : $"\"{text}\" is no !!{name}; correct the value, or leave the tag out";
        return scalar.Kind == kind ? scalar : null;
    }

    private static ResolvedScalar? OfBinary(string text, out string reason)
    {
        reason = "";
        try
        {
            return ResolvedScalar.Of(StrictUtf8.GetString(Convert.FromBase64String(text)));
        }
        catch (FormatException)
        {
            reason = "the !!binary value is no base64; correct it, or leave the tag out";
        }
        catch (DecoderFallbackException)
        {
            reason = "the !!binary value is no UTF-8 text, which is all that a field can hold; "
                + "leave the tag out and keep the base64 where the field takes base64 (data of a Secret, binaryData of a ConfigMap)";
        }

        return null;
    }

    // In a method of its own, because a regular expression is dear to a process that has just started and hardly ever needs one.
    private static bool IsTimestamp(string text) => Regex.IsMatch(
        text,
        "^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ][0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}([.][0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));
}
