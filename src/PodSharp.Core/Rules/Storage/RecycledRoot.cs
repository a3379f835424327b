namespace PodSharp.Rules;

/// <summary>A volume that is the root of a node's file system can't be wiped for the next claim.</summary>
internal sealed class RecycledRoot() : ObjectRule("core.v1.PersistentVolumeSpec")
{
    public override void Check(Place place)
    {
        var policy = place["persistentVolumeReclaimPolicy"];
        var path = place["hostPath"]["path"];
        if (policy.Text == "Recycle" && path.Text is { } text && IsRoot(text))
        {
            policy.Report(
                RuleCatalogue.Contradiction,
                $"Recycle wipes the volume, and hostPath.path {ValueTypes.Quoted(text)} is all that the node has: write Retain, or another path",
                suggestion: "Retain",
                related: path);
        }
    }

    // An absolute path whose steps all lead nowhere.
    private static bool IsRoot(string path)
    {
        if (path.Length == 0 || path[0] != '/')
            return false;

        var depth = 0;
        foreach (var step in path.Split('/'))
        {
            if (step == "..")
                depth = Math.Max(0, depth - 1);
            else if (step is not ("" or "."))
                depth++;
        }

        return depth == 0;
    }
}
