namespace PodSharp.SchemaTool.Tests;

public sealed class FactsImportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("podsharp-facts-").FullName;

    [Fact]
    public void Facts_are_sorted_one_line_a_field()
    {
        var (problems, text) = Import("""
            {"versions": ["1.25"], "types": {
             "b.v1.B": {"fields": {
               "z": {"required": true, "type": "map<b.v1.A>"},
               "a": {"listKeys": ["k"], "type": "array<string>", "default": {"x":1}}}, "until": "1.25"},
             "b.v1.A": {"alias": "any"}}}
            """);

        Assert.Empty(problems);
        Assert.Equal(
            """
            {
            "versions": ["1.25"],
            "types": {
            "b.v1.A": {"alias": "any"},
            "b.v1.B": {"until": "1.25", "fields": {
              "a": {"type": "array<string>", "default": {"x": 1}, "listKeys": ["k"]},
              "z": {"type": "map<b.v1.A>", "required": true}
            }}
            }
            }

            """,
            text);
    }

    [Fact]
    public void An_import_of_what_was_imported_changes_nothing()
    {
        var (_, once) = Import(SmallSchema.Facts);

        Assert.Equal((0, once), (Import(once!).Problems.Count, Import(once!).Text));
    }

    [Fact]
    public void A_fact_of_a_new_sort_is_a_mistake_and_nothing_is_written()
    {
        var (problems, text) = Import(
            """{"versions": [], "types": {"a.v1.A": {"fields": {"a": {"type": "string", "immutable": true}}}}}""");

        Assert.Contains("The import doesn't know 'immutable'", Assert.Single(problems), StringComparison.Ordinal);
        Assert.Null(text);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private (IReadOnlyList<string> Problems, string? Text) Import(string facts)
    {
        var (from, to) = (Path.Combine(folder, "facts.json"), Path.Combine(folder, "kubernetes.json"));
        File.WriteAllText(from, facts);
        File.Delete(to);
        var problems = new FactsImport(from, to).Run().All.Select(static problem => problem.ToString()).ToList();
        return (problems, File.Exists(to) ? File.ReadAllText(to) : null);
    }
}
