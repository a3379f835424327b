using System.Diagnostics;
using System.Globalization;
using PodSharp.Manifests;

[assembly: ManifestRegistry(typeof(PodSharp.Emission.Tests.ManyPods))]

namespace PodSharp.Emission.Tests;

/// <summary>What the emitter emits when it runs on these tests: pods that tell which generation they are of, by a file beside them.</summary>
internal sealed class ManyPods : ManifestRegistry
{
    public const int Count = 200;

    public override IReadOnlyList<ManifestMember> Members { get; } = [new("ManyPods", "All", null, null, null, All)];

    private static IEnumerable<Pod> All()
    {
        var generation = int.Parse(File.ReadAllText("generation"), CultureInfo.InvariantCulture);
        for (var number = 0; number < Count; number++)
            yield return Pod.Named($"pod{number}-{generation % 2}").Container("main", "image:" + generation);
        for (var number = 0; number < Count; number++)
            yield return Pod.Named($"stays{number}").Container("main", "image:" + generation);
        if (generation > 1)
            throw new InvalidOperationException("The last generation has passed.");
    }
}

/// <summary>The emitter as a process: started as the build task starts it, and killed.</summary>
public sealed class ProcessTests : IDisposable
{
    private const int Killings = 2;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_process_that_is_killed_while_it_renames_leaves_a_whole_set_to_the_next()
    {
        Assert.Equal("done", Emit(generation: 0)[^1]);
        for (var killing = 0; killing < Killings; killing++)
        {
            Assert.Equal("done", Emit(generation: 0)[^1]);
            KillOnceItRenames(generation: 1);

            // It fails; but first it finishes what the killed one has begun.
            Assert.Equal("done", Emit(generation: 2)[^1]);
            Assert.Contains(Whole(), (int[])[0, 1]);
        }
    }

    [Fact]
    public void The_report_tells_the_member_before_its_result()
    {
        var lines = Emit(generation: 0);

        Assert.Equal(["begin\tManyPods\tAll\tManyPods.All", "written\t400\t400\t0\t1.36", "done"], lines);
    }

    private string[] Emit(int generation)
    {
        using var process = Start(generation);
        process.WaitForExit();
        return File.ReadAllLines(folder["report"]);
    }

    private void KillOnceItRenames(int generation)
    {
        var journal = new Books(folder["out"], "Test").Journal;
        using var process = Start(generation);
        while (!File.Exists(journal) && !process.HasExited)
            Thread.Yield();
        process.Kill();
        process.WaitForExit();
    }

    private Process Start(int generation)
    {
        var own = Path.Combine(AppContext.BaseDirectory, "PodSharp.Emitter.Tests");
        folder.Write("generation", generation.ToString(CultureInfo.InvariantCulture));
        folder.Write(
            "options",
            $"assembly\t{own}.dll\noutput\t{folder["out"]}\nproject\tTest\nreport\t{folder["report"]}\ntimeout\t60\n".Replace("\\", "\\\\", StringComparison.Ordinal));
        return Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["exec", "--roll-forward", "Major", "--depsfile", own + ".deps.json", "--runtimeconfig", own + ".runtimeconfig.json", Path.Combine(AppContext.BaseDirectory, "PodSharp.Emitter.dll"), folder["options"]])
        {
            WorkingDirectory = folder.Root,
        })!;
    }

    // The generation that every manifest and the list is of; -1 where they are mixed.
    private int Whole()
    {
        var generations = new HashSet<string>(StringComparer.Ordinal);
        var files = Directory.GetFiles(folder["out"], "*.yaml");
        foreach (var file in files)
            generations.Add(File.ReadAllText(file).Split("image: image:")[1].Trim());
        var listed = FileList.Read(new Books(folder["out"], "Test").FileList).Select(file => folder["out/" + file.Path]).ToHashSet(StringComparer.Ordinal);
        return files.Length == ManyPods.Count * 2 && listed.SetEquals(files) && generations.Count == 1
            ? int.Parse(generations.Single(), CultureInfo.InvariantCulture)
            : -1;
    }
}
