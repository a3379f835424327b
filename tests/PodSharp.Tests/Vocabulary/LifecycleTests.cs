using PodSharp.Documents;

namespace PodSharp.Tests.Vocabulary;

public class LifecycleTests
{
    private static readonly Container Web = new() { Name = "web", Image = "nginx:1.27" };

    [Fact]
    public void Of_several_ways_to_stop_the_last_one_holds()
    {
        var handler = Web.PreStop(h => h.Exec("nginx", "-s", "quit")).PreStop(h => h.Sleep(10.Seconds())).Lifecycle!.PreStop;

        Assert.Equal(new LifecycleHandler { Sleep = new SleepAction { Seconds = 10 } }, handler);
    }

    [Fact]
    public void Start_and_stop_stand_together()
    {
        var lifecycle = Web.PostStart(h => h.Exec("true")).PreStop(h => h.Http("/stop", ContainerPort.Named("http", 8080))).Lifecycle!;

        Assert.Equal(["true"], lifecycle.PostStart!.Exec!.Command);
        Assert.Equal("http", lifecycle.PreStop!.HttpGet!.Port);
    }

    [Fact]
    public void A_probe_keeps_its_kind_through_every_word()
    {
        StartupProbe probe = Probe.Startup
            .Http("/healthz", 8080, URIScheme.HTTPS, host: "127.0.0.1")
            .Header("Host", "a.example.com")
            .Header("Host", "b.example.com")
            .FailureThreshold(30)
            .SuccessThreshold(1)
            .TerminationGracePeriod(5.Seconds());

        var container = Web.Probe(probe);

        var header = Assert.Single(container.StartupProbe!.HttpGet!.HttpHeaders!);
        Assert.Equal("b.example.com", header.Value);
        Assert.Equal("127.0.0.1", container.StartupProbe.HttpGet.Host);
        Assert.Equal(5, container.StartupProbe.TerminationGracePeriodSeconds);
    }

    [Fact]
    public void A_header_without_an_HTTP_request_is_an_error()
    {
        var error = Assert.Throws<ManifestException>(() => Probe.Liveness.Tcp(80).Header("Host", "shop"));

        Assert.Contains("say Http first", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_made_container_becomes_a_sidecar_and_is_changed_by_its_name()
    {
        var pod = Pod.Named("shop").Sidecar(Web).Init("web", c => c.Image("nginx:1.28"));

        var sidecar = Assert.Single(pod.InitContainers!);
        Assert.Equal(ContainerRestartPolicy.Always, sidecar.RestartPolicy);
        Assert.Equal("nginx:1.28", sidecar.Image);
        Assert.Null(Web.RestartPolicy);
    }

    [Fact]
    public void The_grace_period_of_a_pod_is_counted_in_seconds() =>
        Assert.Equal(120, Deployment.Named("web").TerminationGracePeriod(2.Minutes()).Template.Spec.TerminationGracePeriodSeconds);

    [Fact]
    public void Extended_resources_stand_beside_CPU_and_memory()
    {
        var limits = Web.Limits(memory: 1.Gi()).ExtendedResource("nvidia.com/gpu", 1).ExtendedResource("nvidia.com/gpu", 2).Resources!.Limits!;

        Assert.Equal("2", limits["nvidia.com/gpu"].ToString());
        Assert.Equal("1Gi", limits["memory"].ToString());
        Assert.Null(Web.ExtendedResource("nvidia.com/gpu", 1).Resources!.Requests);
    }

    [Fact]
    public void What_a_resize_does_is_said_once_for_each_resource()
    {
        var policies = Web
            .ResizePolicy(ResizeResourceName.Cpu, ResizeRestartPolicy.RestartContainer)
            .ResizePolicy(ResizeResourceName.Memory, ResizeRestartPolicy.RestartContainer)
            .ResizePolicy(ResizeResourceName.Cpu, ResizeRestartPolicy.NotRequired)
            .ResizePolicy!;

        Assert.Equal(
            [("cpu", "NotRequired"), ("memory", "RestartContainer")],
            policies.Select(policy => (policy.ResourceName!.Value.Value, policy.RestartPolicy!.Value.Value)));
    }
}
