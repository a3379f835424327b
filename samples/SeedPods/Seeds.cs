using PodSharp;

namespace SeedPods;

/// <summary>The three manifests that everything began with; <c>seeds/valid</c> has them as YAML.</summary>
internal static class Seeds
{
    [Manifest]
    public static Pod Nginx => Pod.Named("nginx")
        .Container("nginx", "nginx:1.14.2", c => c.Port(80));

    [Manifest]
    public static Job Hello => Job.Named("hello")
        .Container("hello", "busybox:1.28", c => c
            .Command("sh", "-c", "echo \"Hello, Kubernetes!\" && sleep 3600"))
        .RestartPolicy(RestartPolicy.OnFailure);

    [Manifest]
    public static Pod TwoContainers => Pod.Named("name-pod")
        .Label("app", "test")
        .Container("myapp", "my.io/myapp:v1", c => c
            .Requests(memory: "512Mi", cpu: "500m")
            .Limits(memory: "1024Mi", cpu: "1000m"))
        .Container("mydb", "mysql");
}
