using System.Globalization;

namespace PodSharp.Schema;

/// <summary>
/// Orders the versions of an API group as Kubernetes does: stable before beta before alpha, and of each the newer before the older.
/// </summary>
public static class ApiVersionRank
{
    private const int Alpha = 1;
    private const int Beta = 2;
    private const int Stable = 3;

    /// <summary>The rank of a version such as <c>v1beta2</c>: the higher, the better. Something else than a version has the lowest.</summary>
    public static (int Stability, int Major, int Minor) Of(string version)
    {
        if (version.Length < 2 || version[0] != 'v')
            return default;

        var beta = version.IndexOf("beta", StringComparison.Ordinal);
        var alpha = version.IndexOf("alpha", StringComparison.Ordinal);
        var word = Math.Max(beta, alpha);
        if (word < 0)
            return Number(version.Substring(1)) is { } stable ? (Stable, stable, 0) : default;

        var rest = version.Substring(word + (beta >= 0 ? "beta" : "alpha").Length);
        return Number(version.Substring(1, word - 1)) is { } major && Number(rest) is { } minor
            ? (beta >= 0 ? Beta : Alpha, major, minor)
            : default;
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
