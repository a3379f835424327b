using System.Globalization;
using PodSharp.Documents;

namespace PodSharp;

/// <summary>
/// A span of time for the fields that count whole seconds: <c>30.Seconds()</c>, <c>5.Minutes()</c>, or any
/// <see cref="TimeSpan"/> of whole seconds.
/// </summary>
public readonly record struct Duration : IComparable<Duration>, INodeSource
{
    /// <summary>A span of this many seconds.</summary>
    public Duration(long seconds) => Seconds = seconds;

    /// <summary>The span in seconds.</summary>
    public long Seconds { get; }

    /// <summary>A span of whole seconds.</summary>
    /// <exception cref="ArgumentException">The span has a fraction of a second, which Kubernetes can't hold.</exception>
    public static implicit operator Duration(TimeSpan value) => FromTimeSpan(value);

    /// <summary>Whether the left span is shorter.</summary>
    public static bool operator <(Duration left, Duration right) => left.Seconds < right.Seconds;

    /// <summary>Whether the left span is longer.</summary>
    public static bool operator >(Duration left, Duration right) => left.Seconds > right.Seconds;

    /// <summary>Whether the left span is not longer.</summary>
    public static bool operator <=(Duration left, Duration right) => left.Seconds <= right.Seconds;

    /// <summary>Whether the left span is not shorter.</summary>
    public static bool operator >=(Duration left, Duration right) => left.Seconds >= right.Seconds;

    /// <summary>A span of whole seconds.</summary>
    /// <exception cref="ArgumentException">The span has a fraction of a second, which Kubernetes can't hold.</exception>
    public static Duration FromTimeSpan(TimeSpan value) => value.Ticks % TimeSpan.TicksPerSecond == 0
        ? new Duration(value.Ticks / TimeSpan.TicksPerSecond)
        : throw new ArgumentException($"{value} has a fraction of a second; Kubernetes counts whole seconds here.", nameof(value));

    /// <inheritdoc/>
    public int CompareTo(Duration other) => Seconds.CompareTo(other.Seconds);

    /// <inheritdoc/>
    public DocumentNode ToNode() => ScalarNode.Of(Seconds);

    /// <summary>The span as Kubernetes' texts write it, such as <c>30s</c>.</summary>
    public override string ToString() => Seconds.ToString(CultureInfo.InvariantCulture) + "s";
}
