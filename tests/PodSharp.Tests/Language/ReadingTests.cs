using PodSharp.Documents;
using PodSharp.Yaml;

namespace PodSharp.Tests.Language;

public class ReadingTests
{
    [Fact]
    public void Everything_that_was_written_can_be_read()
    {
        var deployment = Deployment.Named("web", "shop")
            .Replicas(3)
            .Container("web", "nginx:1.27", c => c.Port(80, "http").Requests(cpu: 500.Milli()));

        Assert.Equal(3, deployment.Replicas);
        Assert.Equal("nginx:1.27", deployment.Template.Spec.Containers["web"].Image);
        Assert.Equal(80, deployment.Template.Spec.Containers[0].Ports![0].Port);
        Assert.Equal("500m", deployment.Containers[0].Resources!.Requests!["cpu"].ToString());
        Assert.Null(deployment.Spec.MinReadySeconds);
    }

    [Fact]
    public void An_entry_that_is_not_there_is_named_with_those_that_are()
    {
        var pod = Pod.Named("web").Container("web", "nginx:1.27");

        var error = Assert.Throws<KeyNotFoundException>(() => pod.Spec.Containers["wbe"]);

        Assert.Equal("There is no \"wbe\" among \"web\".", error.Message);
    }

    [Fact]
    public void Fields_that_are_not_known_survive_a_change()
    {
        var pod = Pod.Parse(
            """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              fieldOfTomorrow: {a: 1}
              containers:
              - name: web
                image: nginx:1.27
            """);

        var changed = pod.Container("web", c => c.Image("nginx:1.28"));

        Assert.Contains("  fieldOfTomorrow:\n    a: 1\n", changed.ToYaml(), StringComparison.Ordinal);
        Assert.Equal("nginx:1.28", changed.Spec.Containers["web"].Image);
    }

    [Fact]
    public void A_field_of_another_type_is_told_with_its_place()
    {
        var pod = Pod.Parse("apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: none\n");

        var error = Assert.Throws<ManifestException>(() => pod.Spec.Containers);

        Assert.Contains("(6,15)", error.Message, StringComparison.Ordinal);
        Assert.Contains("containers", error.Message, StringComparison.Ordinal);
        Assert.Contains("a list is expected", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_kind_than_the_one_that_is_asked_for_is_an_error()
    {
        var error = Assert.Throws<ManifestException>(() => Pod.Parse("apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: hello\n"));

        Assert.Contains("A Pod is expected, but this is a Job of batch/v1.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_does_not_exist_is_told_with_the_nearest_one()
    {
        var error = Assert.Throws<YamlReadException>(() => Manifest.Parse("apiVersion: v1\nkind: Pdo\nmetadata:\n  name: web\n"));

        Assert.Contains("Pod", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_newer_than_the_schema_are_kept()
    {
        var pod = Pod.Named("web").RestartPolicy(new RestartPolicy("Tomorrow"));

        Assert.Equal("Tomorrow", pod.RestartPolicy!.Value.Value);
        Assert.NotEqual(RestartPolicy.Always, pod.RestartPolicy);
    }
}
