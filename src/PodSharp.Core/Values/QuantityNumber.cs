using System.Globalization;
using System.Numerics;

namespace PodSharp;

/// <summary>The exact number behind a quantity's spelling: a whole number of units of 10^-<see cref="Scale"/>.</summary>
internal readonly struct QuantityNumber : IEquatable<QuantityNumber>, IComparable<QuantityNumber>
{
    private const int MilliScale = 3;

    private readonly BigInteger units;

    // The spelling, where the API server keeps it as the canonical one.
    private readonly string? spelling;

    internal QuantityNumber(BigInteger units, int scale, QuantityFormat format, string? spelling = null)
    {
        (this.units, Scale) = Normalize(units, scale);
        Format = format;
        this.spelling = spelling;
    }

    public int Scale { get; }

    /// <summary>In which units it was written.</summary>
    public QuantityFormat Format { get; }

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => units.Sign;

    /// <summary>Whether it has no fraction.</summary>
    public bool IsWhole => Scale <= 0;

    public static bool operator ==(QuantityNumber left, QuantityNumber right) => left.Equals(right);

    public static bool operator !=(QuantityNumber left, QuantityNumber right) => !left.Equals(right);

    public static bool operator <(QuantityNumber left, QuantityNumber right) => Compare(left, right) < 0;

    public static bool operator >(QuantityNumber left, QuantityNumber right) => Compare(left, right) > 0;

    public static bool operator <=(QuantityNumber left, QuantityNumber right) => Compare(left, right) <= 0;

    public static bool operator >=(QuantityNumber left, QuantityNumber right) => Compare(left, right) >= 0;

    /// <summary>Reads a spelling as the API server does.</summary>
    public static bool TryParse(string text, out QuantityNumber number) => QuantityReader.TryRead(text, out number);

    public static QuantityNumber Of(long value) => new(value, 0, QuantityFormat.DecimalSI);

    public static int Compare(QuantityNumber left, QuantityNumber right)
    {
        if (left.Sign != right.Sign)
            return left.Sign.CompareTo(right.Sign);
        if (left.Scale == right.Scale)
            return left.units.CompareTo(right.units);
        var scale = Math.Max(left.Scale, right.Scale);
        return left.UnitsAt(scale).CompareTo(right.UnitsAt(scale));
    }

    public static QuantityNumber Add(QuantityNumber left, QuantityNumber right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return new QuantityNumber(left.UnitsAt(scale) + right.UnitsAt(scale), scale, left.Sign == 0 ? right.Format : left.Format);
    }

    public static QuantityNumber Multiply(QuantityNumber left, QuantityNumber right) =>
        new(left.units * right.units, left.Scale + right.Scale, left.Format);

    /// <summary>In thousandths, what is finer rounded away from zero: so much of a resource the API server tells apart.</summary>
    public QuantityNumber RoundedUpToMilli() => RoundedUp(MilliScale);

    /// <summary>With so many decimals, what is finer rounded away from zero.</summary>
    public QuantityNumber RoundedUp(int decimals)
    {
        if (Scale <= decimals)
            return this;
        var quotient = BigInteger.DivRem(units, BigInteger.Pow(10, Scale - decimals), out var rest);
        return new QuantityNumber(rest.IsZero ? quotient : quotient + Sign, decimals, Format);
    }

    /// <summary>Whether a positive whole number divides it. A fraction counts as one more, as in the API server.</summary>
    public bool DividesBy(QuantityNumber divisor) =>
        divisor is { Sign: > 0, IsWhole: true } && (RoundedUp(0).UnitsAt(0) % divisor.UnitsAt(0)).IsZero;

    public bool Equals(QuantityNumber other) => units == other.units && Scale == other.Scale;

    public override bool Equals(object? obj) => obj is QuantityNumber other && Equals(other);

    public override int GetHashCode() => units.GetHashCode() ^ Scale;

    public int CompareTo(QuantityNumber other) => Compare(this, other);

    /// <summary>The text that the API server answers with: <c>1</c> for <c>1000m</c>, <c>1Mi</c> for <c>1024Ki</c>.</summary>
    public override string ToString()
    {
        if (spelling is not null)
            return spelling;
        if (Sign == 0)
            return "0";
        return Format == QuantityFormat.BinarySI && IsWhole && BigInteger.Abs(UnitsAt(0)) >= 1024 ? BinaryText() : DecimalText();
    }

    private static (BigInteger Units, int Scale) Normalize(BigInteger units, int scale)
    {
        if (units.IsZero)
            return (units, 0);
        while (true)
        {
            var quotient = BigInteger.DivRem(units, 10, out var rest);
            if (!rest.IsZero)
                return (units, scale);
            (units, scale) = (quotient, scale - 1);
        }
    }

    private BigInteger UnitsAt(int scale) => scale == Scale ? units : units * BigInteger.Pow(10, scale - Scale);

    private string BinaryText()
    {
        var (number, power) = (UnitsAt(0), 0);
        while ((number % 1024).IsZero && power < 6)
            (number, power) = (number / 1024, power + 1);
        return number.ToString(CultureInfo.InvariantCulture) + (power == 0 ? "" : "KMGTPE"[power - 1] + "i");
    }

    private string DecimalText()
    {
        var exponent = -Scale;
        var odd = ((exponent % 3) + 3) % 3;
        exponent -= odd;
        var number = (units * BigInteger.Pow(10, odd)).ToString(CultureInfo.InvariantCulture);
        if (exponent == 0)
            return number;
        return number + (Format != QuantityFormat.DecimalExponent && exponent is >= -9 and <= 18
            ? "num kMGTPE"[(exponent / 3) + 3].ToString()
            : "e" + exponent.ToString(CultureInfo.InvariantCulture));
    }
}
