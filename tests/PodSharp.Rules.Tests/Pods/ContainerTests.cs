using static PodSharp.Rules.Tests.Pods.Manifests;

namespace PodSharp.Rules.Tests.Pods;

/// <summary>Containers of all three lists: what they are called, what they run, and what they may have.</summary>
public class ContainerTests
{
    [Fact]
    public void A_spec_without_containers_misses_them_even_where_there_is_no_spec()
    {
        Judged.Finds("apiVersion: v1\nkind: Pod\nmetadata: {name: web}", "POD1101 spec.containers");
        Judged.Finds(WithSpec("containers: []"), "POD1101 spec.containers");
    }

    [Fact]
    public void A_container_needs_a_name_and_an_image() =>
        Judged.Finds(WithSpec("containers: [{image: nginx}, {name: log}]"), "POD1101 spec.containers[0].name", "POD1101 spec.containers[1].image");

    [Fact]
    public void A_name_is_a_DNS_label_and_of_one_container_only() => Judged.Finds(
        WithSpec("containers: [{name: Web, image: nginx}, {name: log, image: nginx}, {name: log, image: nginx}]"),
        "POD1110 spec.containers[0].name",
        "POD1105 spec.containers[2].name");

    [Fact]
    public void An_init_container_cannot_have_the_name_of_a_regular_one()
    {
        var finding = Assert.Single(Judged.All(Pod("initContainers: [{name: web, image: busybox}]")));

        Assert.Equal(("POD1105", "spec.initContainers[0].name"), (finding.Id, finding.Path));
        Assert.Equal("name \"web\" is taken by spec.containers[0]: no two containers of a pod share one", finding.Message);
        Assert.Equal("spec.containers[0].name", Assert.Single(finding.Related).Path);
    }

    [Fact]
    public void Blanks_around_an_image_are_told_of_pods_and_not_of_templates()
    {
        Judged.Finds(WithSpec("containers: [{name: web, image: \"nginx:1.27 \"}]"), "POD1115 spec.containers[0].image");
        Judged.IsClean(Deployment("initContainers: [{name: wait, image: \" busybox\"}]"));
    }

    [Fact]
    public void Values_that_are_not_known_are_told_with_the_known_ones()
    {
        var finding = Assert.Single(Judged.All(Container("imagePullPolicy: always")));

        Assert.Equal("imagePullPolicy can't be \"always\": did you mean Always? Allowed: Always, IfNotPresent, Never", finding.Message);
        Assert.Equal("Always", finding.Suggestion);
    }

    [Fact]
    public void An_init_container_has_probes_and_hooks_only_as_a_sidecar()
    {
        const string probe = "{tcpSocket: {port: 80}}";
        Judged.Finds(
            Pod($"initContainers: [{{name: log, image: busybox, livenessProbe: {probe}, lifecycle: {{preStop: {{sleep: {{seconds: 1}}}}}}}}]"),
            "POD1108 spec.initContainers[0].livenessProbe",
            "POD1108 spec.initContainers[0].lifecycle");
        Judged.IsClean(Pod($"initContainers: [{{name: log, image: busybox, restartPolicy: Always, livenessProbe: {probe}}}]"));
    }

    [Fact]
    public void An_init_container_that_ends_is_not_restarted_for_a_resize()
    {
        const string policy = "resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]";
        Judged.Finds(Pod($"initContainers: [{{name: wait, image: busybox, {policy}}}]"), "POD1120 spec.initContainers[0].resizePolicy[0].restartPolicy");
        Judged.IsClean(Pod($"initContainers: [{{name: log, image: busybox, restartPolicy: Always, {policy}}}]"));
    }

    [Fact]
    public void A_pod_that_restarts_nothing_restarts_no_container_for_a_resize()
    {
        const string policy = "resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]";
        Judged.Finds(
            Container(policy, "restartPolicy: Never"),
            "POD1120 spec.containers[0].resizePolicy[0].restartPolicy as spec.containers[0].resizePolicy[0]");
        Judged.IsClean(Container(policy, "restartPolicy: OnFailure"));
    }

    [Fact]
    public void Rules_by_exit_code_need_a_restart_policy()
    {
        const string rules = "restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [42]}}]";
        Judged.Finds(Container(rules), "POD1101 spec.containers[0].restartPolicy");
        Judged.IsClean(Container(rules + ", restartPolicy: Never"));
    }

    [Fact]
    public void Ephemeral_containers_are_refused_with_all_that_is_wrong_in_them() => Judged.Finds(
        Pod("""
            ephemeralContainers:
            - {name: debug, image: busybox, targetContainerName: app, ports: [{containerPort: 80}], resources: {limits: {cpu: 1}}}
            - {name: shell, image: busybox, targetContainerName: web}
            """),
        "POD1201 spec.ephemeralContainers",
        "POD1109 spec.ephemeralContainers[0].targetContainerName",
        "POD1108 spec.ephemeralContainers[0].ports",
        "POD1108 spec.ephemeralContainers[0].resources");
}
