using PodSharp.Rules.Formats;

namespace PodSharp.Cli.Tests.Explaining;

public class ExplainTests
{
    [Theory]
    [InlineData("pod.spec.containers.livenessProbe")]
    [InlineData("service.spec.type")]
    [InlineData("PodDisruptionBudget")]
    public void A_kind_or_field_is_explained_with_its_fields(string subject)
    {
        using var command = new CommandRun();

        Assert.Equal(0, command.Run("explain", subject));

        Snapshot.Match(command.Output, name: "ExplainTests." + subject);
    }

    [Fact]
    public void All_fields_below_are_a_tree()
    {
        using var command = new CommandRun();

        Assert.Equal(0, command.Run("explain", "ingress.spec", "--recursive"));

        Snapshot.Match(command.Output);
    }

    [Theory]
    [InlineData("po.Spec.CONTAINERS.livenessprobe", "Pod.spec.containers.livenessProbe")]
    [InlineData("deployments.apps.spec.replicas", "Deployment.spec.replicas")]
    [InlineData("deployment.v1.apps.spec", "Deployment.spec")]
    [InlineData("ingress.networking.k8s.io.spec.tls[0].hosts", "Ingress.spec.tls.hosts")]
    [InlineData("pod.metadata.annotations[a.b/c]", "Pod.metadata.annotations")]
    [InlineData("networkpolicies", "NetworkPolicy")]
    public void A_kind_has_many_names(string subject, string place)
    {
        using var command = new CommandRun();

        Assert.Equal(0, command.Run("explain", subject));
        Assert.StartsWith(place + "\n\n", command.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pod.spec.containers.livnessProbe", "Pod.spec.containers has no field 'livnessProbe'; did you mean livenessProbe?")]
    [InlineData("pod.spec.xyzzy", "Pod.spec has no field 'xyzzy'; 'podsharp explain Pod.spec' shows those that it has")]
    [InlineData("deploymnet", "there is no kind 'deploymnet'; did you mean Deployment?")]
    [InlineData("pod.metadata.name.x", "Pod.metadata.name is text; it has no fields, so there is no 'x'")]
    [InlineData("pod..spec", "'pod..spec' is no path; write one like pod.spec.containers")]
    [InlineData("POD60O1", "there is no rule 'POD60O1'; did you mean POD6001?")]
    public void A_misspelling_ends_with_2_and_a_suggestion(string subject, string reason)
    {
        using var command = new CommandRun();

        Assert.Equal(2, command.Run("explain", subject));
        Assert.StartsWith($"podsharp: {reason}\n", command.Error, StringComparison.Ordinal);
        Assert.Empty(command.Output);
    }

    [Fact]
    public void The_apiVersion_can_be_chosen()
    {
        using var command = new CommandRun();

        Assert.Equal(0, command.Run("explain", "hpa"));
        Assert.Contains("  apiVersion  autoscaling/v2\n", command.Output, StringComparison.Ordinal);
        Assert.Equal(0, command.Run("explain", "hpa", "--api-version", "autoscaling/v1"));
        Assert.Contains("  apiVersion  autoscaling/v1\n", command.Output, StringComparison.Ordinal);
        Assert.Equal(2, command.Run("explain", "hpa", "--api-version", "apps/v1"));
        Assert.Contains("there is no HorizontalPodAutoscaler in 'apps/v1'; it is in autoscaling/v1, autoscaling/v2", command.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_has_only_its_own_fields()
    {
        using var command = new CommandRun();

        Assert.Equal(2, command.Run("explain", "pod.spec.initContainers.restartPolicy", "--kubernetes-version", "1.27"));
        Assert.Contains("exists since Kubernetes 1.28, not in 1.27", command.Error, StringComparison.Ordinal);
        Assert.Equal(0, command.Run("explain", "pod.spec.initContainers", "--kubernetes-version", "1.27"));
        Assert.DoesNotContain("restartPolicy:", command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_says_how_its_text_is_written()
    {
        using var command = new CommandRun();

        Assert.Equal(0, command.Run("explain", "pod.spec.containers.name"));
        Assert.Contains("  format      " + TextFormats.Find("dns1123Label")!.Description, command.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_explained_by_its_page()
    {
        using var command = new CommandRun();

        Assert.Equal(0, command.Run("explain", "pod6001"));
        Assert.StartsWith(
            "POD6001: newer than the targeted Kubernetes\n  warning; the API server refuses the object\n\nThe kind, or the field",
            command.Output,
            StringComparison.Ordinal);
    }
}
