namespace PodSharp.Rules;

/// <summary>A disk of a node can be reached from that node only, so that it must be named.</summary>
internal sealed class VolumeNodes() : ObjectRule("core.v1.PersistentVolumeSpec")
{
    public override void Check(Place place)
    {
        var nodes = place["nodeAffinity"];
        if (place["local"].IsWritten && nodes.IsAbsent)
        {
            nodes.Report(
                RuleCatalogue.Missing,
                "nodeAffinity is missing: a local volume says on which node it lies",
                related: place["local"]);
        }
    }
}
