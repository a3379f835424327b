using PodSharp.Documents;

namespace PodSharp.Tests.Language;

/// <summary>Mounting declares: whatever puts the container into a pod spec adds the volumes that it mounts.</summary>
public class VolumesTests
{
    private static readonly Container Mounted =
        new Container { Name = "web", Image = "nginx:1.27" }.Mount("/cache", Volume.FromEmptyDir("cache"));

    public static TheoryData<string, PodSpec> Placed() => new()
    {
        { "fluent call", new PodSpec().Container(Mounted) },
        { "plain fluent call", new PodSpec().Containers(Mounted) },
        { "lambda", new PodSpec().Container("web", "nginx:1.27", c => c.Mount("/cache", Volume.FromEmptyDir("cache"))) },
        { "initializer", new PodSpec { Containers = [Mounted] } },
        { "with", new PodSpec() with { Containers = [Mounted] } },
        { "init container", new PodSpec().Init(Mounted) },
        { "deployment", Deployment.Named("web").Container(Mounted).Template.Spec },
        { "template", Deployment.Named("web").Template(new PodTemplateSpec().Container(Mounted)).Template.Spec },
        { "cron job", CronJob.Named("web").Container(Mounted).JobTemplate.Spec.Template.Spec },
        { "kind's initializer", new Pod { Spec = new PodSpec { Containers = [Mounted] } }.Spec },
        { "kind's shortcut", new Pod { Containers = [Mounted] }.Spec },
    };

    [Theory]
    [MemberData(nameof(Placed))]
    public void The_pod_has_the_volume(string how, PodSpec spec)
    {
        Assert.NotNull(how);
        Assert.Equal([Volume.FromEmptyDir("cache")], spec.Volumes);
        Assert.DoesNotContain("emptyDir", spec.Containers.Count > 0 ? spec.Containers[0].ToString() : "", StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_volume_mounted_twice_is_there_once()
    {
        var pod = Pod.Named("web")
            .Container(Mounted)
            .Container("helper", "busybox:1.36", c => c.Mount("/data", Volume.FromEmptyDir("cache")));

        Assert.Single(pod.Spec.Volumes!);
    }

    [Fact]
    public void Another_content_under_the_same_name_is_an_error()
    {
        var pod = Pod.Named("web").Container(Mounted);

        var error = Assert.Throws<ManifestException>(() =>
            pod.Container("helper", "busybox:1.36", c => c.Mount("/data", Volume.FromEmptyDir("cache", sizeLimit: "1Gi"))));

        Assert.Contains("\"cache\"", error.Message, StringComparison.Ordinal);
        Assert.Contains("another name", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_declaration_survives_with_and_fluent_calls()
    {
        var container = (Mounted with { Image = "nginx:1.28" }).WorkingDir("/srv");

        Assert.Equal([Volume.FromEmptyDir("cache")], new PodSpec().Container(container).Volumes);
    }
}
