namespace PodSharp.Tests.Language;

public class ImmutabilityTests
{
    private static readonly PodTemplateSpec Template = new PodTemplateSpec()
        .PodLabel("team", "shop")
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c.Port(8080));

    [Fact]
    public void A_template_shared_by_workloads_can_not_be_changed_by_one_of_them()
    {
        var before = Template.ToString();

        var debug = Deployment.Named("debug").Template(Template).Container("shop", c => c.Env("LOG_LEVEL", "debug"));
        var plain = Deployment.Named("plain").Template(Template);

        Assert.Equal(before, Template.ToString());
        Assert.Single(debug.Template.Spec.Containers["shop"].Env!);
        Assert.Null(plain.Template.Spec.Containers["shop"].Env);
    }

    [Fact]
    public void Two_values_grown_from_one_do_not_see_each_other()
    {
        var common = Pod.Named("web").Container("web", "nginx:1.27");

        var left = common.Container("left", "busybox:1.36");
        var right = common.Container("right", "busybox:1.36");

        Assert.Single(common.Spec.Containers);
        Assert.Equal(["web", "left"], left.Spec.Containers.Select(container => container.Name));
        Assert.Equal(["web", "right"], right.Spec.Containers.Select(container => container.Name));
    }

    [Fact]
    public void With_changes_a_copy()
    {
        var container = new Container { Name = "a", Image = "b" };

        var changed = container with { Image = "x" };

        Assert.Equal("b", container.Image);
        Assert.Equal("x", changed.Image);
        Assert.Equal("a", changed.Name);
    }
}
