namespace PodSharp.Rules.Tests.Workloads;

/// <summary>How workloads replace their pods.</summary>
public class RolloutTests
{
    [Theory]
    [InlineData("strategy: {type: Recreate}")]
    [InlineData("strategy: {rollingUpdate: {maxUnavailable: 0}}")]
    [InlineData("strategy: {rollingUpdate: {maxSurge: 0}}")]
    [InlineData("strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 500%, maxUnavailable: 100%}}")]
    [InlineData("minReadySeconds: 599")]
    [InlineData("minReadySeconds: 600\n  progressDeadlineSeconds: 601")]
    public void A_deployment_that_can_be_rolled_out_is_right(string field) => Judged.IsClean(Workload("Deployment", field));

    [Theory]
    [InlineData("strategy: {type: Recreate, rollingUpdate: {}}", "POD1108 spec.strategy.rollingUpdate")]
    [InlineData("strategy: {type: Blue}", "POD1102 spec.strategy.type as spec.strategy")]
    [InlineData("strategy: {rollingUpdate: {maxUnavailable: 0%, maxSurge: 0}}", "POD1120 spec.strategy.rollingUpdate.maxUnavailable")]
    [InlineData("strategy: {rollingUpdate: {maxUnavailable: 101%}}", "POD1103 spec.strategy.rollingUpdate.maxUnavailable")]
    [InlineData("strategy: {rollingUpdate: {maxSurge: '5'}}", "POD1115 spec.strategy.rollingUpdate.maxSurge")]
    [InlineData("strategy: {rollingUpdate: {maxSurge: -1}}", "POD1103 spec.strategy.rollingUpdate.maxSurge")]
    [InlineData("minReadySeconds: 600", "POD1120 spec.progressDeadlineSeconds")]
    [InlineData("progressDeadlineSeconds: 0", "POD1120 spec.progressDeadlineSeconds")]
    [InlineData("replicas: -1", "POD1103 spec.replicas")]
    public void A_deployment_that_can_never_be_rolled_out_is_refused(string field, string expected) => Judged.Finds(Workload("Deployment", field), expected);

    [Fact]
    public void A_deadline_that_nobody_wrote_is_told_as_such()
    {
        var finding = Assert.Single(Judged.All(Workload("Deployment", "minReadySeconds: 600")));

        Assert.Equal("minReadySeconds is 600, and a rollout has 600 seconds where progressDeadlineSeconds doesn't say more", finding.Message);
        Assert.Equal("spec.minReadySeconds", finding.Related[0].Path);
    }

    [Theory]
    [InlineData("updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}")]
    [InlineData("updateStrategy: {rollingUpdate: {maxUnavailable: 10%}}")]
    [InlineData("updateStrategy: {type: OnDelete, rollingUpdate: {maxUnavailable: many, maxSurge: 1}}")]
    public void A_daemon_set_that_can_be_rolled_out_is_right(string field) => Judged.IsClean(Workload("DaemonSet", field));

    [Theory]
    [InlineData("updateStrategy: {rollingUpdate: {maxSurge: 1}}", "POD1120 spec.updateStrategy.rollingUpdate.maxSurge")]
    [InlineData("updateStrategy: {rollingUpdate: {maxUnavailable: 0}}", "POD1120 spec.updateStrategy.rollingUpdate.maxUnavailable")]
    [InlineData("updateStrategy: {rollingUpdate: {maxUnavailable: 101%}}", "POD1103 spec.updateStrategy.rollingUpdate.maxUnavailable")]
    [InlineData("updateStrategy: {rollingUpdate: {maxUnavailable: many}}", "POD1115 spec.updateStrategy.rollingUpdate.maxUnavailable")]
    public void A_daemon_set_has_either_missing_or_extra_pods(string field, string expected) => Judged.Finds(Workload("DaemonSet", field), expected);

    [Fact]
    public void A_daemon_set_that_wants_extra_pods_learns_what_it_has_to_write()
    {
        var finding = Assert.Single(Judged.All(Workload("DaemonSet", "updateStrategy: {rollingUpdate: {maxSurge: 1}}")));

        Assert.Equal("maxSurge is 1 and maxUnavailable 1, which it is where nothing is said: write maxUnavailable: 0", finding.Message);
    }

    [Theory]
    [InlineData("updateStrategy: {type: OnDelete, rollingUpdate: {}}", "POD1108 spec.updateStrategy.rollingUpdate")]
    [InlineData("updateStrategy: {rollingUpdate: {partition: -1}}", "POD1103 spec.updateStrategy.rollingUpdate.partition")]
    [InlineData("serviceName: web.shop", "POD1110 spec.serviceName")]
    public void A_stateful_set_is_refused_for(string field, string expected) => Judged.Finds(Workload("StatefulSet", field), expected);

    [Fact]
    public void What_the_server_drops_from_a_stateful_set_is_not_judged() =>
        Judged.IsClean(Workload("StatefulSet", "updateStrategy: {rollingUpdate: {partition: 1, maxUnavailable: 0}}"));

    [Theory]
    [InlineData("Deployment", "deprecated.deployment.rollback.to: x", "POD1006 metadata.annotations[deprecated.deployment.rollback.to]")]
    [InlineData("Deployment", "deprecated.deployment.rollback.to: '-1'", "POD1103 metadata.annotations[deprecated.deployment.rollback.to] as spec.rollback.version")]
    [InlineData("DaemonSet", "deprecated.daemonset.template.generation: x", "POD1006 metadata.annotations[deprecated.daemonset.template.generation]")]
    public void Annotations_that_are_still_read_as_numbers_must_be_numbers(string kind, string annotation, string expected) =>
        Judged.Finds(Workload(kind, "").Replace("{name: web}", "{name: web, annotations: {" + annotation + "}}"), expected);

    private static string Workload(string kind, string field) =>
        $$"""
        apiVersion: apps/v1
        kind: {{kind}}
        metadata: {name: web}
        spec:
          {{field}}
          selector: {matchLabels: {app: web} }
          template:
            metadata: {labels: {app: web} }
            spec: {containers: [{name: web, image: "nginx:1.27"}]}
        """;
}
