using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>What a scalar's text means.</summary>
internal readonly struct ResolvedScalar
{
    private ResolvedScalar(ScalarKind kind, string text, double number)
    {
        Kind = kind;
        Text = text;
        Number = number;
    }

    public static ResolvedScalar Null { get; } = new(ScalarKind.Null, "null", 0);

    /// <summary>The kind, before a whole number that was written with a fraction or an exponent becomes an integer.</summary>
    public ScalarKind Kind { get; }

    /// <summary>Of a text its characters, of an integer its digits (as canonical YAML has them); of a number with a fraction what was written.</summary>
    public string Text { get; }

    /// <summary>Of a number with a fraction its value.</summary>
    public double Number { get; }

    public static ResolvedScalar Of(string text) => new(ScalarKind.String, text, 0);

    public static ResolvedScalar Of(bool value) => new(ScalarKind.Boolean, value ? "true" : "false", 0);

    public static ResolvedScalar Integer(string digits) => new(ScalarKind.Integer, digits, 0);

    public static ResolvedScalar Float(double number, string text) => new(ScalarKind.Float, text, number);

    /// <summary>The node at a place.</summary>
    public ScalarNode ToNode(TextOrigin origin) =>
        Kind == ScalarKind.Float ? ToNumber(origin) : ScalarNode.Canonical(Kind, Text, origin);

    // `1e3` and `5.` reach the API server as JSON's 1000 and 5, which are integers to it. What the canonical writer prints for a number
    // with a fraction stays one, so that reading gives back what was written.
    private ScalarNode ToNumber(TextOrigin origin)
    {
        var node = ScalarNode.Of(Number);
        var isWhole = Number is >= long.MinValue and < -(double)long.MinValue && Math.Floor(Number).Equals(Number);
        return (ScalarNode)(isWhole && node.Text != Text ? ScalarNode.Of((long)Number) : node).WithOrigin(origin);
    }
}
