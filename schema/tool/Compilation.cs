namespace PodSharp.SchemaTool;

/// <summary>Facts, overlay and names in; one table out, or every mistake that they have.</summary>
internal sealed class Compilation(string folder)
{
    private readonly Problems problems = new();

    public Problems Run(string table)
    {
        var api = Read();
        if (problems.All.Count == 0)
            Write(new TableWriter(api).Write(), table);
        return problems;
    }

    private Api Read()
    {
        var api = new FactsReader(problems).Read(Json("kubernetes.json"));
        var overlay = new Overlay(api, problems);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "overlay"), "*.json").Order(StringComparer.Ordinal))
            overlay.Apply(Json(file));

        OlderVersions.Complete(api);
        KindFacts.Complete(api, problems);
        api.Types.ForEach(PrintOrder.Apply);

        var names = new NameTable(Json("names.json"), problems);
        new TypeNames(api, names, problems).Apply();
        new MemberNames(api, names, problems).Apply();
        new EnumerationNames(api, names, problems).Apply();
        return api;
    }

    private JsonSource Json(string file) => new JsonFile(Path.GetFullPath(Path.Combine(folder, file)), problems).Read();

    // Never half a table: a build that is interrupted here leaves none or the last one.
    private static void Write(byte[] content, string table)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(table))!);
        File.WriteAllBytes(table + ".new", content);
        File.Move(table + ".new", table, overwrite: true);
    }
}
