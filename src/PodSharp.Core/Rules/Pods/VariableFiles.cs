using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>Variables from a file are read from a volume of the pod, and only from an emptyDir.</summary>
internal sealed class VariableFiles() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var volumes = spec["volumes"];
        foreach (var variable in PodContainers.All(spec).SelectMany(static container => container["env"].Items))
        {
            var name = variable["valueFrom"]["fileKeyRef"]["volumeName"];
            if (name.Text is { Length: > 0 } text)
                Check(name, text, volumes);
        }
    }

    private static void Check(Place name, string text, Place volumes)
    {
        if (volumes.HasNo(volume => volume["name"].Says(text)))
        {
            var nearest = NearestName.Of(text, volumes.Items.Select(static volume => volume["name"].Text).OfType<string>());
            var advice = nearest is null ? "" : $": did you mean {nearest}?";
            name.Report(RuleCatalogue.Dangling, $"No volume of the pod is called \"{text}\"{advice}", suggestion: nearest);
        }

        foreach (var volume in volumes.Items)
        {
            if (volume["name"].Says(text) == true && OtherSource(volume) is { } source)
                name.Report(RuleCatalogue.Contradiction, $"Variables are read from files of an emptyDir only, and the volume \"{text}\" is a {source.Key}", related: source);
        }
    }

    // A volume without any source becomes an emptyDir.
    private static Place? OtherSource(Place volume) => volume["emptyDir"].IsAbsent
        ? volume.Object!.Fields.Select(field => volume[field.Name]).FirstOrDefault(static field => field.Key != "name" && field.IsWritten)
        : null;
}
