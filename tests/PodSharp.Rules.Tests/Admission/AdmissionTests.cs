namespace PodSharp.Rules.Tests.Admission;

/// <summary>What built-in admission refuses, as far as the manifest shows it.</summary>
public class AdmissionTests
{
    [Theory]
    [InlineData("priority: 0")]
    [InlineData("preemptionPolicy: PreemptLowerPriority")]
    [InlineData("priorityClassName: system-node-critical, priority: 2000001000")]
    [InlineData("priorityClassName: important, priority: 7, preemptionPolicy: Never")]
    public void A_priority_may_repeat_what_the_class_says(string parts) => Judged.IsClean(Pod(parts));

    [Theory]
    [InlineData("priority: 1000", "POD1701 spec.priority")]
    [InlineData("preemptionPolicy: Never", "POD1701 spec.preemptionPolicy")]
    [InlineData("priorityClassName: system-cluster-critical, priority: 1", "POD1701 spec.priority")]
    public void A_priority_of_ones_own_is_refused(string parts, string expected) => Judged.Finds(Pod(parts), expected);

    [Fact]
    public void A_number_is_told_with_the_one_that_the_pod_gets() => Assert.Equal(
        "priority is 1000, and a Pod without priorityClassName has 0: name a PriorityClass in place of the number",
        Assert.Single(Judged.All(Pod("priority: 1000"))).Message);

    [Fact]
    public void Templates_are_not_admitted() => Judged.IsClean(
        """
        apiVersion: v1
        kind: PodTemplate
        metadata: {name: shop}
        template:
          spec:
            priority: 1000
            overhead: {memory: 1Gi}
            containers: [{name: shop, image: "acme/shop:1.0"}]
        """);

    [Fact]
    public void Overhead_belongs_to_the_runtime_class()
    {
        Judged.Finds(Pod("overhead: {memory: 1Gi}"), "POD1702 spec.overhead");
        Judged.IsClean(Pod("overhead: {memory: 1Gi}, runtimeClassName: gvisor"));
    }

    [Fact]
    public void A_mirror_pod_uses_nothing_of_the_server()
    {
        const string Mirror = "kubernetes.io/config.mirror";
        Judged.IsClean(Pod("nodeName: one", $"annotations: {{{Mirror}: x}}"));
        Judged.Finds(
            Pod("nodeName: one, serviceAccountName: shop, volumes: [{name: a, secret: {secretName: shop}}]", $"annotations: {{{Mirror}: x}}"),
            $"POD1703 spec.serviceAccountName as metadata.annotations[{Mirror}]",
            $"POD1703 spec.volumes[0].secret as metadata.annotations[{Mirror}]");
    }

    [Theory]
    [InlineData("enforce: restricted")]
    [InlineData("warn-version: v1.36")]
    [InlineData("audit-version: latest")]
    public void Levels_of_pod_security_exist(string label) => Judged.IsClean(Namespace(label));

    [Theory]
    [InlineData("enforce: strictest", "enforce")]
    [InlineData("audit: \"\"", "audit")]
    [InlineData("warn-version: \"1.36\"", "warn-version")]
    [InlineData("enforce-version: v1.08", "enforce-version")]
    public void Other_levels_and_versions_are_refused(string label, string name) =>
        Judged.Finds(Namespace(label), $"POD1102 metadata.labels[pod-security.kubernetes.io/{name}]");

    private static string Namespace(string label) => $"{{apiVersion: v1, kind: Namespace, metadata: {{name: shop, labels: {{pod-security.kubernetes.io/{label}}}}}}}";

    private static string Pod(string parts, string metadata = "labels: {app: shop}") =>
        $"{{apiVersion: v1, kind: Pod, metadata: {{name: shop, {metadata}}}, spec: {{{parts}, containers: [{{name: shop, image: 'acme/shop:1.0'}}]}}}}";
}
