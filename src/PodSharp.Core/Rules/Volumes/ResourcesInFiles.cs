namespace PodSharp.Rules;

/// <summary>A file belongs to no container, so that one must be named whose resources it tells.</summary>
internal sealed class ResourcesInFiles() : ObjectRule("core.v1.DownwardAPIVolumeFile")
{
    public override void Check(Place file)
    {
        var reference = file["resourceFieldRef"];
        var container = reference["containerName"];
        if (reference.IsWritten && container.IsAbsent)
            container.Report(RuleCatalogue.Missing, "containerName is missing: a file tells the resources of one container, and it must say of which");
    }
}
