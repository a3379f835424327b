using System.Globalization;

namespace PodSharp.Benchmarks.Check;

/// <summary>Manifests to check, made of the seeds of the fuzzing: one of twenty is invalid. The same number gives the same text.</summary>
internal static class ManifestTexts
{
    private const int OneInvalidOf = 20;

    private static readonly string[] Valid = Read(
        "pod", "deployment", "service", "configmap", "job", "statefulset", "daemonset", "networkpolicy", "autoscaler", "pod-security", "pod-scheduling", "pod-volumes");

    private static readonly string[] Invalid = Read("pod-invalid", "deployment-invalid", "service-invalid", "cronjob-invalid");

    /// <summary>One file with one small object.</summary>
    public static void WriteOne(string path) => File.WriteAllText(path, Text(0));

    /// <summary>A folder with so many files of one object.</summary>
    public static void WriteFolder(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var number = 0; number < count; number++)
            File.WriteAllText(Path.Combine(folder, number.ToString("D6", CultureInfo.InvariantCulture) + ".yaml"), Text(number));
    }

    /// <summary>A file with so many objects.</summary>
    public static void WriteFile(string path, int count)
    {
        using var file = new StreamWriter(path);
        for (var number = 0; number < count; number++)
            file.Write("---\n" + Text(number));
    }

    private static string Text(int number)
    {
        var (all, place) = number % OneInvalidOf == OneInvalidOf - 1 ? (Invalid, number / OneInvalidOf) : (Valid, number);
        var text = all[place % all.Length];

        // The first is that of the metadata.
        const string name = "name: ";
        return text.Insert(text.IndexOf(name, StringComparison.Ordinal) + name.Length, string.Create(CultureInfo.InvariantCulture, $"n{number}-"));
    }

    private static string[] Read(params string[] seeds) =>
        Array.ConvertAll(seeds, static seed => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", seed + ".yaml")));
}
