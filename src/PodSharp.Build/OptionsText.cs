using System.Text;
using PodSharp.Emission;

namespace PodSharp.Build;

/// <summary>What the task tells the emitter, a line each.</summary>
internal static class OptionsText
{
    /// <summary>The text of the file.</summary>
    public static string Of(EmitManifests task, string project, string reportPath, IReadOnlyList<string> inputs)
    {
        var text = new StringBuilder();
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                text.Append(TabbedLine.Of(name, value!)).Append('\n');
        }

        Add(EmitterOption.Assembly, task.AssemblyPath);
        Add(EmitterOption.Output, task.OutputFolder);
        Add(EmitterOption.Project, project);
        Add(EmitterOption.Report, reportPath);
        Add(EmitterOption.SingleFile, task.SingleFileName);
        Add(EmitterOption.KubernetesVersion, task.KubernetesVersion);
        Add(EmitterOption.Timeout, FormattableString.Invariant($"{task.TimeLimit}"));
        Add(EmitterOption.PathMap, task.PathMap);
        foreach (var (id, level) in task.Levels)
            text.Append(TabbedLine.Of(EmitterOption.Level, id, level)).Append('\n');
        foreach (var input in inputs)
            Add(EmitterOption.Input, input);
        return text.ToString();
    }
}
