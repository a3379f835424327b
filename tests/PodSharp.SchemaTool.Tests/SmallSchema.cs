namespace PodSharp.SchemaTool.Tests;

/// <summary>A schema of a few types in a folder of its own, to which a test adds its mistake.</summary>
internal sealed class SmallSchema : IDisposable
{
    public const string Facts = """
        {
        "versions": ["1.25", "1.26"],
        "types": {
        "io.k8s.api.core.v1.Box": {"gvk": {"group": "", "version": "v1", "kind": "Box", "plural": "boxes", "namespaced": true}, "fields": {
          "kind": {"type": "string", "enum": ["Box"]},
          "lid": {"type": "io.k8s.api.core.v1.Lid"},
          "size": {"type": "integer/int32"}
        }},
        "io.k8s.api.core.v1.Lid": {"fields": {
          "color": {"type": "string", "enum": ["red", "blue"]},
          "mode": {"type": "integer/int32"},
          "names": {"type": "array<string>", "required": true}
        }},
        "io.k8s.apimachinery.pkg.apis.meta.v1.Time": {"alias": "string/date-time"}
        }
        }
        """;

    public SmallSchema(string facts = Facts, string names = "{}")
    {
        Directory.CreateDirectory(Path.Combine(Folder, "overlay"));
        File.WriteAllText(Path.Combine(Folder, "kubernetes.json"), facts);
        File.WriteAllText(Path.Combine(Folder, "names.json"), names);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("podsharp-schema-").FullName;

    public string Table => Path.Combine(Folder, "out", "table.bin");

    public SmallSchema With(string overlay, string file = "words.json")
    {
        File.WriteAllText(Path.Combine(Folder, "overlay", file), overlay);
        return this;
    }

    /// <summary>Compiles; the mistakes with the file's name in place of its path.</summary>
    public IReadOnlyList<string> Compile() =>
        new Compilation(Folder).Run(Table).All
            .Select(static problem => problem.ToString()
                .Replace(problem.Place.File, Path.GetFileName(problem.Place.File), StringComparison.Ordinal))
            .ToList();

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
