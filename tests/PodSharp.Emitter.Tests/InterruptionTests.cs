using static PodSharp.Emission.Tests.TemporaryFolder;

namespace PodSharp.Emission.Tests;

/// <summary>Wherever a run ends early, the next one leaves a whole set: the old one or the new one, never some of each.</summary>
public class InterruptionTests
{
    private static readonly Dictionary<string, string> NoReads = [];

    private static readonly RenderedFile[] Old = Set(("a.yaml", "old a"), ("b.yaml", "same"), ("gone.yaml", "old"), ("old/c.yaml", "old c"), ("case.yaml", "case"));

    private static readonly RenderedFile[] New = Set(("a.yaml", "new a"), ("b.yaml", "same"), ("new/d.yaml", "new d"), ("old/e.yaml", "new e"), ("Case.yaml", "case"));

    [Fact]
    public void A_run_that_is_killed_leaves_the_old_or_the_new_set_to_the_next()
    {
        var outcomes = new HashSet<string>(StringComparer.Ordinal);
        var steps = ForEachStep((folder, fail) =>
        {
            Assert.Throws<KilledException>(() => Folder(folder, fail).Write(New, ["new"], NoReads, []));

            Folder(folder).Recover();
            outcomes.Add(Whole(folder));

            Folder(folder).Write(New, ["new"], NoReads, []);
            Assert.Equal("new", Whole(folder));
        });

        Assert.True(steps > 15, $"only {steps} steps");
        Assert.Equal(["new", "old"], outcomes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_run_that_is_killed_while_it_finishes_another_leaves_a_whole_set_too()
    {
        ForEachStep((folder, fail) =>
        {
            Assert.Throws<KilledException>(() => Folder(folder, fail).Write(New, ["new"], NoReads, []));
            for (var step = 0; ; step++)
            {
                var remaining = step;
                try
                {
                    Folder(folder, _ => Kill(ref remaining)).Recover();
                    break;
                }
                catch (KilledException)
                {
                    // The next one finishes what this one didn't, up to one step further.
                }
            }

            Assert.Contains(Whole(folder), (string[])["old", "new"]);
        });
    }

    [Fact]
    public void A_step_that_fails_takes_the_steps_before_it_back()
    {
        ForEachStep((folder, fail) =>
        {
            var isRefused = false;
            try
            {
                Folder(folder, step => Refuse(step, fail, ref isRefused)).Write(New, ["new"], NoReads, []);
            }
            catch (OutputBlockedException)
            {
                // The reason is the step's.
            }

            Folder(folder).Recover();
            Assert.Contains(Whole(folder), (string[])["old", "new"]);
            Folder(folder).Write(New, ["new"], NoReads, []);
            Assert.Equal("new", Whole(folder));
        });
    }

    [Fact]
    public void A_put_that_fails_leaves_the_old_set_at_once()
    {
        using var folder = new TemporaryFolder();
        Folder(folder).Write(Old, ["old"], NoReads, []);

        Assert.Throws<OutputBlockedException>(() => Folder(folder, step =>
        {
            if (step == "put old/e.yaml")
                throw new IOException("The file is in use.");
        }).Write(New, ["new"], NoReads, []));

        Assert.Equal("old", Whole(folder));
        Assert.False(File.Exists(new Books(folder.Root, "Shop").Journal));
    }

    private static OutputFolder Folder(TemporaryFolder folder, Action<string>? beforeStep = null) => new(folder.Root, "Shop", beforeStep);

    // Runs the scenario from the old set once for each step, until the run has fewer steps.
    private static int ForEachStep(Action<TemporaryFolder, Action<string>> scenario)
    {
        var steps = CountSteps();
        for (var step = 0; step < steps; step++)
        {
            using var folder = new TemporaryFolder();
            Folder(folder).Write(Old, ["old"], NoReads, []);
            var remaining = step;
            scenario(folder, _ => Kill(ref remaining));
        }

        return steps;
    }

    private static int CountSteps()
    {
        using var folder = new TemporaryFolder();
        Folder(folder).Write(Old, ["old"], NoReads, []);
        var steps = 0;
        Folder(folder, _ => steps++).Write(New, ["new"], NoReads, []);
        return steps;
    }

    private static void Kill(ref int remaining)
    {
        if (remaining-- == 0)
            throw new KilledException();
    }

    // Fails as the file system does, once; what follows, the taking back, works.
    private static void Refuse(string step, Action<string> fail, ref bool isRefused)
    {
        try
        {
            fail(step);
        }
        catch (KilledException reason) when (!isRefused)
        {
            isRefused = true;
            throw new IOException("The file is in use: " + step, reason);
        }
    }

    // Which set is there, files and list; or what there is, where it is neither.
    private static string Whole(TemporaryFolder folder)
    {
        var manifests = folder.Manifests();
        var listed = FileList.Read(new Books(folder.Root, "Shop").FileList).Select(file => file.Path + " " + file.Hash).ToList();
        foreach (var (name, set) in new[] { ("old", Old), ("new", New) })
        {
            var isThere = set.Length == manifests.Count
                && set.All(file => manifests.GetValueOrDefault(file.Path) == System.Text.Encoding.UTF8.GetString(file.Content));
            if (isThere && listed.SequenceEqual(set.Select(file => file.Path + " " + ContentHash.Of(file.Content)), StringComparer.Ordinal))
                return name;
        }

        return string.Join(", ", manifests) + " listed as " + string.Join(", ", listed);
    }

    private sealed class KilledException : Exception;
}
