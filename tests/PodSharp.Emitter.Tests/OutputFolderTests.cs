using static PodSharp.Emission.Tests.TemporaryFolder;

namespace PodSharp.Emission.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly Dictionary<string, string> NoReads = [];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_set_is_written_with_its_folders()
    {
        var counts = Write(("a.yaml", "a"), ("prod/web/b.yaml", "b"));

        Assert.Equal((2, 2, 0), counts);
        Assert.Equal([("a.yaml", "a"), ("prod/web/b.yaml", "b")], Manifests());
    }

    [Fact]
    public void What_is_the_same_is_not_touched()
    {
        Write(("a.yaml", "a"), ("b.yaml", "b"));
        var before = File.GetLastWriteTimeUtc(folder["a.yaml"]);
        var stamp = File.ReadAllText(folder[".podsharp/Shop/stamp"]);

        Assert.Equal((2, 0, 0), Write(("a.yaml", "a"), ("b.yaml", "b")));
        Assert.Equal((2, 1, 0), Write(("a.yaml", "a"), ("b.yaml", "changed")));

        Assert.Equal(before, File.GetLastWriteTimeUtc(folder["a.yaml"]));
        Assert.NotEqual(stamp, File.ReadAllText(folder[".podsharp/Shop/stamp"]));
    }

    [Fact]
    public void What_is_no_longer_in_the_set_is_removed_with_the_folders_that_become_empty()
    {
        Write(("a.yaml", "a"), ("prod/web/b.yaml", "b"), ("prod/c.yaml", "c"));

        Assert.Equal((2, 0, 1), Write(("a.yaml", "a"), ("prod/c.yaml", "c")));
        Assert.False(Directory.Exists(folder["prod/web"]));
        Assert.Equal((1, 0, 1), Write(("a.yaml", "a")));
        Assert.False(Directory.Exists(folder["prod"]));
    }

    [Fact]
    public void Files_of_others_are_neither_removed_nor_overwritten()
    {
        folder.Write("own.yaml", "by hand");
        Write(("a.yaml", "a"));

        var blocked = Assert.Throws<OutputBlockedException>(() => Write(("b.yaml", "b"), ("own.yaml", "ours")));

        Assert.Contains("not a file that PodSharp has written", Assert.Single(blocked.Reasons), StringComparison.Ordinal);
        Assert.Equal([("a.yaml", "a"), ("own.yaml", "by hand")], Manifests());
    }

    [Fact]
    public void A_file_of_others_with_the_right_content_becomes_part_of_the_set()
    {
        folder.Write("a.yaml", "a");

        Assert.Equal((1, 0, 0), Write(("a.yaml", "a")));
        Assert.Equal((1, 1, 0), Write(("a.yaml", "b")));
    }

    [Fact]
    public void A_file_that_was_edited_or_removed_is_written_again()
    {
        Write(("a.yaml", "a"), ("b.yaml", "b"));
        folder.Write("a.yaml", "edited");
        File.Delete(folder["b.yaml"]);

        Assert.Equal((2, 2, 0), Write(("a.yaml", "a"), ("b.yaml", "b")));
        Assert.Equal([("a.yaml", "a"), ("b.yaml", "b")], Manifests());
    }

    [Fact]
    public void A_name_may_change_in_case_only()
    {
        Write(("web.yaml", "a"));

        Write(("Web.yaml", "a"));

        Assert.Equal([("Web.yaml", "a")], Manifests());
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_keeps_the_old_set()
    {
        Write(("a.yaml", "a"));
        Directory.CreateDirectory(folder["b.yaml/inside"]);

        Assert.Throws<OutputBlockedException>(() => Write(("a.yaml", "new"), ("b.yaml", "b")));

        Assert.Equal([("a.yaml", "a")], Manifests());
    }

    [Fact]
    public void A_read_only_file_is_not_replaced()
    {
        Write(("a.yaml", "a"), ("b.yaml", "b"));
        File.SetAttributes(folder["b.yaml"], FileAttributes.ReadOnly);

        var blocked = Assert.Throws<OutputBlockedException>(() => Write(("a.yaml", "new"), ("b.yaml", "new")));

        File.SetAttributes(folder["b.yaml"], FileAttributes.Normal);
        Assert.Contains("is read-only", Assert.Single(blocked.Reasons), StringComparison.Ordinal);
        Assert.Equal([("a.yaml", "a"), ("b.yaml", "b")], Manifests());
    }

    [Fact]
    public void Two_projects_share_a_folder_without_touching_each_others_files()
    {
        Write(("a.yaml", "a"));
        new OutputFolder(folder.Root, "Other").Write(Set(("b.yaml", "b")), [], NoReads, []);

        Write(("c.yaml", "c"));

        Assert.Equal([("b.yaml", "b"), ("c.yaml", "c")], Manifests());
    }

    [Fact]
    public void A_list_that_names_files_outside_of_the_folder_removes_none_of_them()
    {
        folder.Write("out/a.yaml", "a");
        folder.Write("other.yaml", "not ours");
        var inner = new OutputFolder(folder["out"], "Shop");
        inner.Write(Set(("a.yaml", "a")), [], NoReads, []);
        File.AppendAllText(folder["out/.podsharp/Shop/files"], "0000000000000000\t8\t../other.yaml\n");

        inner.Write(Set(("b.yaml", "b")), [], NoReads, []);

        Assert.True(File.Exists(folder["other.yaml"]));
    }

    [Fact]
    public void The_list_says_the_same_on_every_machine()
    {
        Write(("a.yaml", "a"), ("b.yaml", "b"));

        Assert.Equal("af63dc4c8601ec8c\t1\ta.yaml\naf63df4c8601f1a5\t1\tb.yaml\n", File.ReadAllText(folder[".podsharp/Shop/files"]));
    }

    [Fact]
    public void The_books_ignore_themselves_but_for_the_lists()
    {
        Write(("a.yaml", "a"));

        Assert.Contains("*\n!*/\n!.gitignore\n!files\n", File.ReadAllText(folder[".podsharp/.gitignore"]), StringComparison.Ordinal);
    }

    private (int Files, int Changed, int Removed) Write(params (string Path, string Content)[] files)
    {
        var counts = new OutputFolder(folder.Root, "Shop").Write(Set(files), ["input"], NoReads, []);
        return (counts.Files, counts.Changed, counts.Removed);
    }

    private IEnumerable<(string Path, string Content)> Manifests() =>
        folder.Manifests().OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value));
}
