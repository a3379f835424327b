using System.Globalization;

namespace PodSharp.Documents;

/// <summary>A text, a number, a truth value or null.</summary>
public sealed class ScalarNode : DocumentNode
{
    private const int CachedIntegers = 1024;
    private static readonly ScalarNode?[] Integers = new ScalarNode?[CachedIntegers];

    private ScalarNode(ScalarKind kind, string text, Origin? origin = null)
        : base(origin)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>The explicit null.</summary>
    public static ScalarNode Null { get; } = new(ScalarKind.Null, "null");

    /// <summary>The scalar true.</summary>
    public static ScalarNode True { get; } = new(ScalarKind.Boolean, "true");

    /// <summary>The scalar false.</summary>
    public static ScalarNode False { get; } = new(ScalarKind.Boolean, "false");

    /// <summary>What the scalar is.</summary>
    public ScalarKind Kind { get; }

    /// <summary>
    /// The value: of a string its characters, of anything else the canonical spelling (<c>true</c>, <c>80</c>, <c>0.5</c>, <c>null</c>).
    /// </summary>
    public string Text { get; }

    /// <summary>A text.</summary>
    public static ScalarNode Of(string value) => new(ScalarKind.String, value);

    /// <summary>A truth value.</summary>
    public static ScalarNode Of(bool value) => value ? True : False;

    /// <summary>A whole number.</summary>
    public static ScalarNode Of(long value)
    {
        if (value is < 0 or >= CachedIntegers)
            return new ScalarNode(ScalarKind.Integer, value.ToString(CultureInfo.InvariantCulture));

        // A lost race makes the same scalar twice, which nobody can tell.
        return Integers[value] ??= new ScalarNode(ScalarKind.Integer, value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A number with a fraction. Whether it can be written (it must be finite) is the writer's business.</summary>
    public static ScalarNode Of(double value) => new(ScalarKind.Float, FloatText.Of(value));

    /// <summary>A whole number of any size, by its decimal digits (with a minus sign where it is negative).</summary>
    /// <exception cref="FormatException">The text is not a decimal integer.</exception>
    public static ScalarNode Integer(string digits)
    {
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return Of(number);

        var big = System.Numerics.BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new ScalarNode(ScalarKind.Integer, big.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A scalar that has the canonical spelling of its kind already.</summary>
    internal static ScalarNode Canonical(ScalarKind kind, string text, Origin? origin) => new(kind, text, origin);

    /// <summary>The whole number that this scalar is, if it is one that fits.</summary>
    public bool TryGetInteger(out long value)
    {
        value = 0;
        return Kind == ScalarKind.Integer && long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The number that this scalar is, whole or not.</summary>
    public bool TryGetNumber(out double value)
    {
        value = 0;
        return Kind is ScalarKind.Integer or ScalarKind.Float && FloatText.TryParse(Text, out value);
    }

    /// <inheritdoc/>
    public override DocumentNode WithOrigin(Origin? origin) =>
        ReferenceEquals(origin, Origin) ? this : new ScalarNode(Kind, Text, origin);
}
