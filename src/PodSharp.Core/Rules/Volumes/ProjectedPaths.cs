namespace PodSharp.Rules;

/// <summary>The files of a projected volume that are listed have different paths, whichever source they come from.</summary>
internal sealed class ProjectedPaths() : ObjectRule("core.v1.ProjectedVolumeSource")
{
    private static readonly string[] Sources = ["secret", "configMap", "downwardAPI"];

    public override void Check(Place volume)
    {
        var known = new Dictionary<string, Place>(StringComparer.Ordinal);
        var paths = volume["sources"].Items
            .SelectMany(static entry => Sources.SelectMany(name => entry[name]["items"].Items))
            .Select(static item => item["path"]);
        foreach (var path in paths)
        {
            if (path.Text is not { Length: > 0 } text)
                continue;
            if (known.TryGetValue(text, out var first))
                path.Report(RuleCatalogue.Duplicate, $"path {ValueTypes.Quoted(text)} is taken by {first.Parent!.Path}: each file of a volume may come once", volume.ServerPath, related: first);
            else
                known.Add(text, path);
        }
    }
}
