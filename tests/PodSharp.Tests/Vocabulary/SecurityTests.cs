using PodSharp.Documents;

namespace PodSharp.Tests.Vocabulary;

public class SecurityTests
{
    private static readonly Pod Shop = Pod.Named("shop")
        .Init("migrate", "shop-migrations:3")
        .Sidecar("logs", "fluent-bit:3")
        .Container("shop", "shop:3");

    [Fact]
    public void Restricted_on_a_container_says_all_that_the_profile_demands()
    {
        var context = new Container { Name = "shop", Image = "shop:3" }.Restricted().SecurityContext!;

        Assert.True(context.RunAsNonRoot);
        Assert.False(context.AllowPrivilegeEscalation);
        Assert.Equal(["ALL"], context.Capabilities!.Drop);
        Assert.Equal(SeccompProfile.RuntimeDefault(), context.SeccompProfile);
        Assert.Null(context.RunAsUser);
    }

    [Fact]
    public void Restricted_on_a_pod_reaches_every_container_that_is_there()
    {
        var pod = Shop.Restricted(runAsUser: 10001);

        Assert.True(pod.SecurityContext!.RunAsNonRoot);
        Assert.Equal(10001, pod.SecurityContext.RunAsUser);
        Assert.Equal(SeccompProfile.RuntimeDefault(), pod.SecurityContext.SeccompProfile);
        Assert.All(pod.Spec.InitContainers!.Concat(pod.Spec.Containers), static container =>
        {
            Assert.False(container.SecurityContext!.AllowPrivilegeEscalation);
            Assert.Equal(["ALL"], container.SecurityContext.Capabilities!.Drop);
            Assert.Null(container.SecurityContext.RunAsNonRoot);
        });
    }

    [Fact]
    public void Restricted_reaches_the_pods_of_a_cron_job()
    {
        var job = CronJob.Named("report").Container("report", "report:1").Restricted();

        Assert.True(job.JobTemplate.Spec.Template.Spec.SecurityContext!.RunAsNonRoot);
        Assert.False(job.Containers["report"].SecurityContext!.AllowPrivilegeEscalation);
    }

    [Fact]
    public void Restricted_before_any_container_is_an_error()
    {
        var error = Assert.Throws<ManifestException>(() => Deployment.Named("web").Restricted());

        Assert.Contains("add the containers first", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_container_says_of_its_user_and_rights_stays()
    {
        var pod = Pod.Named("web")
            .Container("web", "nginx:1.27", c => c.RunAs(101).AddCapabilities("NET_BIND_SERVICE").ReadOnlyRootFilesystem())
            .Restricted(runAsUser: 10001);

        var context = pod.Containers["web"].SecurityContext!;
        Assert.Equal(101, context.RunAsUser);
        Assert.Equal(["NET_BIND_SERVICE"], context.Capabilities!.Add);
        Assert.True(context.ReadOnlyRootFilesystem);
    }

    [Fact]
    public void Capabilities_are_added_to_those_that_are_there_once()
    {
        var container = new Container { Name = "a", Image = "b" }
            .DropCapabilities("NET_RAW")
            .DropCapabilities("NET_RAW", "MKNOD");

        Assert.Equal(["NET_RAW", "MKNOD"], container.SecurityContext!.Capabilities!.Drop);
    }

    [Fact]
    public void A_part_of_the_SELinux_label_that_is_left_out_stays()
    {
        var pod = Shop.SeLinuxOptions(level: "s0:c1", type: "spc_t").SeLinuxOptions(level: "s0:c2");

        Assert.Equal(new SELinuxOptions { Level = "s0:c2", Type = "spc_t" }, pod.SecurityContext!.SeLinuxOptions);
    }

    [Fact]
    public void A_group_that_is_left_out_is_not_said()
    {
        var context = Shop.RunAs(1000).RunAs(1001, fsGroup: 2000).SecurityContext!;

        Assert.Equal(new PodSecurityContext { RunAsUser = 1001, FsGroup = 2000 }, context);
    }
}
