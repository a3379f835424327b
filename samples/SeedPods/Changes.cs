using PodSharp;

namespace SeedPods;

/// <summary>Changes of what exists: by a condition, and of whatever many objects have in common.</summary>
internal static class Changes
{
    private static readonly bool IsLarge = true;

    private static readonly Deployment Search = Deployment.Named("search")
        .Init("index", "acme/index:1.0")
        .Container("search", "acme/search:2.1");

    private static readonly CronJob Crawler = CronJob.Named("crawler")
        .Schedule("@hourly")
        .Container("crawler", "acme/crawler:2.1")
        .RestartPolicy(RestartPolicy.OnFailure);

    private static readonly Pod Probe = Pod.Named("search-probe").Container("probe", "acme/probe:1.0");

    /// <summary>The short way to say in what a large installation differs.</summary>
    [Manifest]
    public static Deployment LargeSearch => Search
        .When(IsLarge, d => d.Replicas(5), otherwise: d => d.Replicas(1))
        .When(IsLarge, d => d.Container("search", c => c.Requests(cpu: 4)))
        .ForEachContainer(c => c.ImagePullPolicy(PullPolicy.IfNotPresent));

    /// <summary>All images from one registry, a label on every pod, and a sidecar; the service stays as it is.</summary>
    [Manifest]
    public static IEnumerable<KubernetesObject> Mirrored => new KubernetesObject[]
        {
            Crawler,
            Probe,
            Service.For(Search).Port(80),
        }
        .ForEachPod(p => p.Label("team", "search").Sidecar("logs", "fluent/fluent-bit:3.1"))
        .ForEachContainer(c => c with { Image = "registry.example.com/" + c.Image });

    [Manifest]
    public static Job Once => Job.Named("crawl-once")
        .Spec(Crawler.JobTemplate!.Spec!)
        .ForEachPod(p => p.Label("team", "search").ForEachContainer(c => c.Args("--once")));
}
