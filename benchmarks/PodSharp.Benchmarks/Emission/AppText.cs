using System.Globalization;

namespace PodSharp.Benchmarks.Emission;

/// <summary>What tells one app from another, and the texts that all candidates share.</summary>
internal static class AppText
{
    /// <summary>The namespace of all apps.</summary>
    public const string Namespace = "shop";

    /// <summary>A file of several lines in a config map.</summary>
    public const string Settings = "[cache]\npath = /cache\nsize = 1Gi\n\n[http]\nport = 8080\n";

    /// <summary>The app's name.</summary>
    public static string Name(int number) => "app-" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The image of its main container.</summary>
    public static string Image(int number) => "ghcr.io/acme/web:1." + number.ToString(CultureInfo.InvariantCulture) + ".0";

    /// <summary>How many of it run.</summary>
    public static int Replicas(int number) => (number % 5) + 1;
}
