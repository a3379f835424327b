namespace PodSharp.Generators.Api;

/// <summary>The paths that shortcuts take, each as one static array shared by all members that take it.</summary>
internal sealed class PathTable
{
    private readonly SortedDictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The expression for a path.</summary>
    public string Name(string[] path)
    {
        var key = string.Join(".", path);
        var name = string.Concat(path.Select(static step => char.ToUpperInvariant(step[0]) + step.Substring(1)));
        names[key] = name;
        return $"global::PodSharp.Paths.{name}";
    }

    /// <summary>The source of the class that holds the arrays.</summary>
    public string Write()
    {
        var writer = new SourceWriter();
        RecordWriter.Prologue(writer, "PodSharp");
        writer.Line("/// <summary>The paths that shortcuts take.</summary>");
        using (writer.Block("internal static class Paths"))
        {
            foreach (var pair in names)
            {
                var steps = string.Join(", ", pair.Key.Split('.').Select(static step => $"\"{step}\""));
                writer.Line($"internal static readonly string[] {pair.Value} = [{steps}];");
            }
        }

        return writer.ToString();
    }
}
