using System.Globalization;

namespace PodSharp.Schema;

/// <summary>A minor version of Kubernetes, such as 1.31. Patch releases change no types, so they are not told apart.</summary>
/// <param name="Major">The number before the dot.</param>
/// <param name="Minor">The number after the dot.</param>
public readonly record struct KubernetesVersion(int Major, int Minor) : IComparable<KubernetesVersion>
{
    /// <summary>The newest version that PodSharp knows, which is the target where nobody says another.</summary>
    public static KubernetesVersion Newest { get; } =
        Parse(KubernetesSchema.Default.Versions[KubernetesSchema.Default.Versions.Length - 1]);

    /// <summary>Whether <paramref name="left"/> came before <paramref name="right"/>.</summary>
    public static bool operator <(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> came after <paramref name="right"/>.</summary>
    public static bool operator >(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is <paramref name="right"/> or came before it.</summary>
    public static bool operator <=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is <paramref name="right"/> or came after it.</summary>
    public static bool operator >=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a version as people and tools write it: <c>1.31</c>, <c>v1.31</c>, <c>v1.31.4-gke.100</c>.</summary>
    /// <exception cref="FormatException">The text is no version.</exception>
    public static KubernetesVersion Parse(string text) =>
        TryParse(text, out var version) ? version : throw new FormatException($"'{text}' is not a version of Kubernetes; one is written as 1.31.");

    /// <summary>Reads a version as people and tools write it; false where the text is none.</summary>
    public static bool TryParse(string? text, out KubernetesVersion version)
    {
        version = default;
        var parts = (text ?? "").Trim().TrimStart('v').Split('-', '+')[0].Split('.');
        if (parts.Length is not (2 or 3) || Number(parts[0]) is not { } major || Number(parts[1]) is not { } minor)
            return false;
        if (parts.Length == 3 && Number(parts[2]) is null)
            return false;

        version = new KubernetesVersion(major, minor);
        return true;
    }

    /// <summary>Finds the version that a project names: the newest where it names none.</summary>
    /// <param name="text">What the project says, or null or empty.</param>
    /// <param name="version">The version.</param>
    /// <returns>Null; or what is wrong with the text, with the versions that there are.</returns>
    public static string? Choose(string? text, out KubernetesVersion version)
    {
        version = Newest;
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var known = KubernetesSchema.Default.Versions;
        if (TryParse(text, out version) && known.Contains(version.ToString(), StringComparer.Ordinal))
            return null;
        return $"'{text}' is not a Kubernetes version that PodSharp knows; it knows {string.Join(", ", known)}";
    }

    /// <inheritdoc/>
    public int CompareTo(KubernetesVersion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    /// <summary>The version as the schema writes it: <c>1.31</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}");

    // Digits only: no sign, no blanks.
    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
