using System.CommandLine;

namespace PodSharp.SchemaTool;

internal static class Program
{
    private static int Main(string[] args)
    {
        var facts = new Argument<FileInfo>("facts") { Description = "the structural facts of the published API, merged over its versions" };
        var text = new Argument<FileInfo>("text") { Description = "kubernetes.json: the same facts, one line a field" };
        var import = new Command("import", "Writes the facts of the published API as sorted text.") { facts, text };
        import.SetAction(parsed =>
            Report(new FactsImport(parsed.GetRequiredValue(facts).FullName, parsed.GetRequiredValue(text).FullName).Run()));

        var folder = new Argument<DirectoryInfo>("folder") { Description = "the folder with kubernetes.json, names.json and overlay/" };
        var table = new Argument<FileInfo>("table") { Description = "the table to write" };
        var compile = new Command("compile", "Compiles facts, overlay and names into one table.") { folder, table };
        compile.SetAction(parsed =>
            Report(new Compilation(parsed.GetRequiredValue(folder).FullName).Run(parsed.GetRequiredValue(table).FullName)));

        return new RootCommand("The schema of PodSharp.") { import, compile }.Parse(args).Invoke();
    }

    // In the form that builds recognise and editors link to its place.
    private static int Report(Problems problems)
    {
        foreach (var problem in problems.All)
            Console.Error.WriteLine(problem);
        return problems.All.Count == 0 ? 0 : 1;
    }
}
