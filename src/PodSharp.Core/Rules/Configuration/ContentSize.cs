using System.Globalization;

namespace PodSharp.Rules;

/// <summary>How much ConfigMaps and Secrets hold.</summary>
internal static class ContentSize
{
    /// <summary>The most bytes of all values together.</summary>
    public const int Most = 1024 * 1024;

    /// <summary>The same in words.</summary>
    public static string MostText { get; } = Most.ToString(CultureInfo.InvariantCulture) + " (1 MiB)";

    /// <summary>The number of bytes that a text in base64 stands for.</summary>
    public static long OfBytes(Place value)
    {
        if (value.Text is not { } text)
            return 0;

        var characters = text.Count(static character => character is not ('\r' or '\n' or '='));
        return characters * 3L / 4;
    }
}
