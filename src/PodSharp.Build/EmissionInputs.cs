using PodSharp.Emission;

namespace PodSharp.Build;

/// <summary>Everything that decides what is emitted, a line each: where none of it has changed, nothing has to run.</summary>
internal static class EmissionInputs
{
    /// <summary>The lines.</summary>
    public static List<string> Of(EmitManifests task)
    {
        var inputs = new List<string>
        {
            Line("emitter", Path.GetFileName(task.EmitterPath), ModuleVersion.Of(task.EmitterPath)),
            Line("assembly", Path.GetFileName(task.AssemblyPath), ModuleVersion.Of(task.AssemblyPath)),
            Line("single file", task.SingleFileName ?? "", ""),
            Line("Kubernetes", task.KubernetesVersion ?? "", ""),
        };
        inputs.AddRange(task.Levels.Select(static rule => Line("level", rule.Id, rule.Level)));
        AddContent(inputs, "dependencies", task.DependenciesFile);
        AddContent(inputs, "runtime", task.RuntimeConfigurationFile);
        foreach (var reference in task.References)
        {
            if (IsImage(reference.ItemSpec) && File.Exists(reference.ItemSpec))
                inputs.Add(Line("reference", Path.GetFileName(reference.ItemSpec), ModuleVersion.Of(reference.ItemSpec)));
        }

        foreach (var input in task.Inputs)
            AddContent(inputs, input.ItemSpec, input.GetMetadata("FullPath"));
        inputs.Sort(StringComparer.Ordinal);
        return inputs;
    }

    private static void AddContent(List<string> inputs, string name, string? path)
    {
        if (!string.IsNullOrEmpty(path))
            inputs.Add(Line("content", name, File.Exists(path) ? ContentHash.Of(File.ReadAllBytes(path)) : "none"));
    }

    private static bool IsImage(string path) =>
        path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);

    private static string Line(string kind, string name, string version) => kind + " | " + name + " | " + version;
}
