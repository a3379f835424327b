namespace PodSharp.Rules.Tests.Workloads;

/// <summary>The pods that workloads make.</summary>
public class PodsOfWorkloadsTests
{
    [Theory]
    [InlineData("Deployment")]
    [InlineData("ReplicaSet")]
    [InlineData("StatefulSet")]
    [InlineData("DaemonSet")]
    public void They_run_for_good(string kind)
    {
        Judged.IsClean(Workload(kind, "restartPolicy: Always"));
        Judged.Finds(Workload(kind, "restartPolicy: OnFailure"), "POD1301 spec.template.spec.restartPolicy");
        Judged.Finds(Workload(kind, "activeDeadlineSeconds: 60"), "POD1108 spec.template.spec.activeDeadlineSeconds");
    }

    [Fact]
    public void A_policy_that_does_not_exist_is_told_as_such() =>
        Judged.Finds(Workload("Deployment", "restartPolicy: Sometimes"), "POD1102 spec.template.spec.restartPolicy");

    [Fact]
    public void Nobody_looks_at_the_host_name_of_a_stateful_sets_pods()
    {
        Judged.IsClean(Workload("StatefulSet", "hostname: Not_A_Label"));
        Judged.Finds(Workload("Deployment", "hostname: Not_A_Label"), "POD1110 spec.template.spec.hostname");
    }

    [Fact]
    public void Of_a_templates_metadata_only_labels_and_annotations_are_judged()
    {
        const string pod = "{containers: [{name: web, image: \"nginx:1.27\"}]}";
        Judged.IsClean($$"""
            apiVersion: v1
            kind: PodTemplate
            metadata: {name: web}
            template: {metadata: {name: Not A Name, ownerReferences: [{}]}, spec: {{pod}}}
            """);
        Judged.Finds(
            $$"""
            apiVersion: v1
            kind: PodTemplate
            metadata: {name: web}
            template: {metadata: {labels: {app: "not a label"} }, spec: {{pod}}}
            """,
            "POD1111 template.metadata.labels[app] as template.labels[app]");
    }

    [Fact]
    public void Claim_templates_are_judged_as_claims_and_volumes() => Judged.Finds(
        Claims(
            """
            - metadata: {name: Data}
              spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
            - metadata: {}
              spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
            - metadata: {name: logs}
            """),
        "POD1110 spec.volumeClaimTemplates[0].metadata.name as spec.template.spec.volumes[0].name",
        "POD1101 spec.volumeClaimTemplates[1].metadata.name as spec.template.spec.volumes[1].name",
        "POD1101 spec.volumeClaimTemplates[2].spec.accessModes",
        "POD1101 spec.volumeClaimTemplates[2].spec.resources.requests as spec.volumeClaimTemplates[2].spec.resources");

    [Fact]
    public void Of_a_claim_templates_metadata_only_the_name_is_judged() => Judged.IsClean(
        Claims(
            """
            - metadata: {name: data, namespace: Not_One, labels: {app: "not a label"}}
              spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
            """));

    private static string Workload(string kind, string field) =>
        $$"""
        apiVersion: apps/v1
        kind: {{kind}}
        metadata: {name: web}
        spec:
          selector: {matchLabels: {app: web} }
          template:
            metadata: {labels: {app: web} }
            spec:
              {{field}}
              containers: [{name: web, image: "nginx:1.27"}]
        """;

    private static string Claims(string claims) =>
        Workload("StatefulSet", "").Replace("spec:\n  selector", "spec:\n  volumeClaimTemplates:\n" + Indented(claims) + "\n  selector", StringComparison.Ordinal);

    private static string Indented(string text) => string.Join("\n", text.Split('\n').Select(static line => "  " + line));
}
