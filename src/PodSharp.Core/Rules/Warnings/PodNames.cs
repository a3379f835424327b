using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>Pods are called like themselves or the workload that makes them, which works best where that can be a host name.</summary>
internal sealed class PodNames() : ObjectRule(
    "core.v1.Pod", "core.v1.ReplicationController", "apps.v1.Deployment", "apps.v1.ReplicaSet", "batch.v1.Job", "batch.v1.CronJob")
{
    private static readonly TextFormat Label = TextFormats.Find("dns1123Label")!;
    private static readonly TextFormat Subdomain = TextFormats.Find("dns1123Subdomain")!;

    public override void Check(Place place)
    {
        var name = place["metadata"]["name"];
        if (name.Text is { Length: > 0 } text && Subdomain.Accepts(text) && !Label.Accepts(text))
        {
            name.Report(
                RuleCatalogue.NoHostName,
                $"{ValueTypes.Quoted(text)} can't be the host name of a pod, which has no dots and at most 63 characters: its pods will be called otherwise inside");
        }
    }
}
