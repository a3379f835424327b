using System.Globalization;

namespace PodSharp;

/// <summary>Numbers with a unit: <c>500.Milli()</c> of CPU, <c>512.Mi()</c> of memory, <c>30.Seconds()</c> of time.</summary>
public static class Units
{
    /// <summary>An amount in thousandths, spelt <c>1m</c>: the usual unit for parts of a CPU core.</summary>
    public static Quantity Milli(this int value) => Quantity(value, "m");

    /// <summary>An amount in thousands (10³), spelt <c>1k</c>.</summary>
    public static Quantity Kilo(this int value) => Quantity(value, "k");

    /// <summary>An amount in thousands (10³), spelt <c>1k</c>, with a fraction.</summary>
    public static Quantity Kilo(this double value) => Quantity(value, "k");

    /// <summary>An amount in millions (10⁶), spelt <c>1M</c>.</summary>
    public static Quantity Mega(this int value) => Quantity(value, "M");

    /// <summary>An amount in millions (10⁶), spelt <c>1M</c>, with a fraction.</summary>
    public static Quantity Mega(this double value) => Quantity(value, "M");

    /// <summary>An amount in billions (10⁹), spelt <c>1G</c>.</summary>
    public static Quantity Giga(this int value) => Quantity(value, "G");

    /// <summary>An amount in billions (10⁹), spelt <c>1G</c>, with a fraction.</summary>
    public static Quantity Giga(this double value) => Quantity(value, "G");

    /// <summary>An amount in 10¹², spelt <c>1T</c>.</summary>
    public static Quantity Tera(this int value) => Quantity(value, "T");

    /// <summary>An amount in 10¹², spelt <c>1T</c>, with a fraction.</summary>
    public static Quantity Tera(this double value) => Quantity(value, "T");

    /// <summary>An amount in 1,024 (2¹⁰), spelt <c>1Ki</c>.</summary>
    public static Quantity Ki(this int value) => Quantity(value, "Ki");

    /// <summary>An amount in 1,024 (2¹⁰), spelt <c>1Ki</c>, with a fraction.</summary>
    public static Quantity Ki(this double value) => Quantity(value, "Ki");

    /// <summary>An amount in mebibytes (2²⁰), spelt <c>1Mi</c>: the usual unit for memory.</summary>
    public static Quantity Mi(this int value) => Quantity(value, "Mi");

    /// <summary>An amount in mebibytes (2²⁰), spelt <c>1Mi</c>: the usual unit for memory, with a fraction.</summary>
    public static Quantity Mi(this double value) => Quantity(value, "Mi");

    /// <summary>An amount in gibibytes (2³⁰), spelt <c>1Gi</c>.</summary>
    public static Quantity Gi(this int value) => Quantity(value, "Gi");

    /// <summary>An amount in gibibytes (2³⁰), spelt <c>1Gi</c>, with a fraction.</summary>
    public static Quantity Gi(this double value) => Quantity(value, "Gi");

    /// <summary>An amount in tebibytes (2⁴⁰), spelt <c>1Ti</c>.</summary>
    public static Quantity Ti(this int value) => Quantity(value, "Ti");

    /// <summary>An amount in tebibytes (2⁴⁰), spelt <c>1Ti</c>, with a fraction.</summary>
    public static Quantity Ti(this double value) => Quantity(value, "Ti");

    /// <summary>An amount in pebibytes (2⁵⁰), spelt <c>1Pi</c>.</summary>
    public static Quantity Pi(this int value) => Quantity(value, "Pi");

    /// <summary>An amount in pebibytes (2⁵⁰), spelt <c>1Pi</c>, with a fraction.</summary>
    public static Quantity Pi(this double value) => Quantity(value, "Pi");

    /// <summary>A span of seconds.</summary>
    public static Duration Seconds(this int value) => new(value);

    /// <summary>A span of minutes, counted in seconds.</summary>
    public static Duration Minutes(this int value) => new(value * 60L);

    /// <summary>A span of hours, counted in seconds.</summary>
    public static Duration Hours(this int value) => new(value * 3600L);

    /// <summary>A span of days of 24 hours, counted in seconds.</summary>
    public static Duration Days(this int value) => new(value * 86400L);

    private static Quantity Quantity(int value, string suffix) => new(value.ToString(CultureInfo.InvariantCulture) + suffix);

    // Through decimal, because a double may spell itself with an exponent.
    private static Quantity Quantity(double value, string suffix) =>
        new(((decimal)value).ToString(CultureInfo.InvariantCulture) + suffix);
}
