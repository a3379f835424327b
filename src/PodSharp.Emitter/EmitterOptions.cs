namespace PodSharp.Emission;

/// <summary>What the build task tells the emitter.</summary>
internal sealed class EmitterOptions
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> levels = new(StringComparer.Ordinal);
    private readonly List<string> inputs = [];

    private EmitterOptions()
    {
    }

    /// <summary>The path of the assembly whose manifests are emitted.</summary>
    public string Assembly => Required(EmitterOption.Assembly);

    /// <summary>The output folder.</summary>
    public string Output => Required(EmitterOption.Output);

    /// <summary>The name of the project.</summary>
    public string Project => Required(EmitterOption.Project);

    /// <summary>The path of the report to write.</summary>
    public string Report => Required(EmitterOption.Report);

    /// <summary>The name of the one file for all objects, or null for a file for each.</summary>
    public string? SingleFile => values.GetValueOrDefault(EmitterOption.SingleFile);

    /// <summary>How long the manifests may take.</summary>
    public TimeSpan Timeout => new(Digits.Read(Required(EmitterOption.Timeout)) * TimeSpan.TicksPerSecond);

    /// <summary>The version of Kubernetes that the manifests are for, as the project names it; null for the newest.</summary>
    public string? KubernetesVersion => values.GetValueOrDefault(EmitterOption.KubernetesVersion);

    /// <summary>How the compiler was told to write paths of source files.</summary>
    public string PathMap => values.GetValueOrDefault(EmitterOption.PathMap) ?? "";

    /// <summary>What decides what is written.</summary>
    public IReadOnlyList<string> Inputs => inputs;

    /// <summary>What the project makes of a warning: an error, nothing, or a warning.</summary>
    public string LevelOf(string id) => levels.GetValueOrDefault(id) ?? ReportLines.Warning;

    /// <summary>Reads the options from a file.</summary>
    public static EmitterOptions Read(string path)
    {
        var options = new EmitterOptions();
        foreach (var line in Books.ReadLines(path) ?? throw new FileNotFoundException("The options can't be read.", path))
        {
            var fields = TabbedLine.Parse(line);
            if (fields[0] == EmitterOption.Input)
                options.inputs.Add(fields[1]);
            else if (fields[0] == EmitterOption.Level)
                options.levels[fields[1]] = fields[2];
            else
                options.values[fields[0]] = fields[1];
        }

        return options;
    }

    private string Required(string name) =>
        values.TryGetValue(name, out var value) ? value : throw new ArgumentException($"The option '{name}' is missing.", nameof(name));
}
