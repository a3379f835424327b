using System.Diagnostics;
using System.Text;
using PodSharp.Benchmarks.Measuring;
using PodSharp.Benchmarks.Projects;
using PodSharp.Emission;

namespace PodSharp.Benchmarks.Emitter;

/// <summary>
/// The emitter as a build starts it: from the start of its process to the files on the disk, all objects of a project held at once.
/// </summary>
internal sealed class EmitterBenchmark(int[] sizes, int runs, string libraries, TextWriter output)
{
    private const string Project = "Shop";

    /// <summary>Measures and prints.</summary>
    public void Run()
    {
        var table = new Table("emitter", "objects", "all files new: ms (on a processor)", "nothing to change", "peak MB");
        foreach (var size in sizes)
            table.Add(["from a loop", .. Measure(size, ShopSource.Tenants(size))]);
        foreach (var size in sizes.Where(static size => size <= 1_000))
            table.Add(["a member each", .. Measure(size, ShopSource.Files((size / ShopSource.ManifestsInFile) + 1))]);
        table.Print(output);
    }

    private string[] Measure(int size, IEnumerable<(string Path, string Text)> files)
    {
        var folder = Directory.CreateTempSubdirectory("podsharp-benchmark-").FullName;
        try
        {
            Prepare(folder, files);
            var fresh = new List<Timing>();
            var same = new List<Timing>();
            for (var run = 0; run < runs; run++)
            {
                if (Directory.Exists(Manifests(folder)))
                    Directory.Delete(Manifests(folder), recursive: true);
                fresh.Add(Emit(folder, size).Timing);
                same.Add(Emit(folder, size).Timing);
            }

            Directory.Delete(Manifests(folder), recursive: true);
            var megabytes = Emit(folder, size, watchMemory: true).Megabytes;
            return
            [
                Table.Number(size),
                Timing.Median(fresh),
                Timing.Median(same),
                Table.Number(megabytes),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Prepare(string folder, IEnumerable<(string Path, string Text)> files)
    {
        SourceProject.Build(SourceProject.Create(Project, files), Path.Combine(folder, Project + ".dll"));
        foreach (var library in SourceProject.Libraries.Append("PodSharp.Emitter.dll"))
            File.Copy(Path.Combine(Holds(library) ? libraries : AppContext.BaseDirectory, library), Path.Combine(folder, library));
        File.Copy(
            Path.Combine(AppContext.BaseDirectory, "PodSharp.Emitter.runtimeconfig.json"),
            Path.Combine(folder, Project + ".runtimeconfig.json"));
        (string Name, string Value)[] options =
        [
            (EmitterOption.Assembly, Path.Combine(folder, Project + ".dll")),
            (EmitterOption.Output, Manifests(folder)),
            (EmitterOption.Project, Project),
            (EmitterOption.Report, Path.Combine(folder, "report")),
            (EmitterOption.Timeout, "300"),
        ];
        var lines = options.Select(static option => TabbedLine.Of(option.Name, option.Value) + "\n");
        File.WriteAllText(Path.Combine(folder, "options"), string.Concat(lines), new UTF8Encoding(false));
    }

    private static (Timing Timing, double Megabytes) Emit(string folder, int size, bool watchMemory = false)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder };
        foreach (var argument in (string[])["exec", "--roll-forward", "Major", "--runtimeconfig", Project + ".runtimeconfig.json", "PodSharp.Emitter.dll", "options"])
            start.ArgumentList.Add(argument);

        // As the build task sets them.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics_IPC"] = "0";
        start.Environment["LC_ALL"] = "C";
        var processor = ProcessorTime.OfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var megabytes = watchMemory ? PeakMemory.Watch(process) : 0;
        process.WaitForExit();
        watch.Stop();
        var written = Directory.Exists(Manifests(folder)) ? Directory.GetFiles(Manifests(folder), "*.yaml").Length : 0;
        return written == size
            ? (new Timing(watch.Elapsed, ProcessorTime.OfChildren() - processor), megabytes)
            : throw new InvalidOperationException($"{written} files instead of {size}: {File.ReadAllText(Path.Combine(folder, "report"))}");
    }

    private bool Holds(string library) => File.Exists(Path.Combine(libraries, library));

    private static string Manifests(string folder) => Path.Combine(folder, "manifests");
}
