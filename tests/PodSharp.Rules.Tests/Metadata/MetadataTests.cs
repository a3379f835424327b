namespace PodSharp.Rules.Tests.Metadata;

/// <summary>Labels, annotations, finalizers, owners, and what is the server's alone.</summary>
public class MetadataTests
{
    [Fact]
    public void Keys_and_values_of_labels_are_judged_and_annotations_by_their_keys() => Judged.Finds(
        ConfigMap("""labels: {"a b": x, tier: "front end"}, annotations: {"a b": "anything at all"}"""),
        "POD1111 metadata.labels[a b]",
        "POD1111 metadata.labels[tier]",
        "POD1111 metadata.annotations[a b]");

    [Fact]
    public void Of_the_metadata_of_a_template_only_labels_and_annotations_count() => Judged.Finds(
        """
        apiVersion: v1
        kind: PodTemplate
        metadata: {name: shop}
        template:
          metadata:
            name: Not_A_Name
            generation: -1
            finalizers: ["no finalizer"]
            ownerReferences: [{name: nobody}]
            labels: {tier: "front end"}
          spec:
            containers: [{name: shop, image: "acme/shop:1.0"}]
        """,
        "POD1111 template.metadata.labels[tier] as template.labels[tier]");

    [Fact]
    public void Annotations_have_room_for_256_KiB()
    {
        Judged.IsClean(ConfigMap($"annotations: {{notes: {new string('x', (256 * 1024) - 5)}}}"));
        Judged.Finds(ConfigMap($"annotations: {{notes: {new string('x', (256 * 1024) - 4)}}}"), "POD1104 metadata.annotations");
    }

    [Fact]
    public void A_finalizer_without_a_domain_is_one_of_the_servers_own()
    {
        Judged.IsClean(ConfigMap("finalizers: [orphan, example.com/cleaning]"));
        Judged.Finds(ConfigMap("finalizers: [cleaning]"), "POD1102 metadata.finalizers[0]");
        Judged.Finds(ConfigMap("finalizers: [orphan, foregroundDeletion]"), "POD1120 metadata.finalizers[1]");
        Judged.Finds("{apiVersion: v1, kind: Namespace, metadata: {name: shop}, spec: {finalizers: [cleaning]}}", "POD1102 spec.finalizers[0]");
    }

    [Fact]
    public void One_owner_is_the_controller()
    {
        const string First = "{apiVersion: apps/v1, kind: Deployment, name: shop, uid: a, controller: true}";
        Judged.IsClean(ConfigMap($"ownerReferences: [{First}, {{apiVersion: v1, kind: Pod, name: shop, uid: b}}]"));
        Judged.Finds(ConfigMap($"ownerReferences: [{First}, {First}]"), "POD2008 metadata.ownerReferences[1]");
        Judged.Finds(
            ConfigMap($"ownerReferences: [{First}, {{apiVersion: v1, kind: Pod, name: shop, uid: b, controller: true}}]"),
            "POD1120 metadata.ownerReferences[1].controller as metadata.ownerReferences");
    }

    [Fact]
    public void An_owner_is_named_in_full() => Judged.Finds(
        ConfigMap("ownerReferences: [{apiVersion: apps/, kind: Deployment, name: shop}, {apiVersion: v1, kind: Event, name: shop, uid: c}]"),
        "POD1115 metadata.ownerReferences[0].apiVersion",
        "POD1101 metadata.ownerReferences[0].uid",
        "POD1108 metadata.ownerReferences[1].kind as metadata.ownerReferences");

    [Fact]
    public void What_the_server_sets_is_dropped_or_refused()
    {
        Judged.IsClean(ConfigMap("""uid: x, creationTimestamp: "2026-01-02T03:04:05Z", managedFields: [{operation: Guess}], resourceVersion: "0" """));
        Judged.Finds(ConfigMap("""resourceVersion: "84127", generation: -1"""), "POD1610 metadata.resourceVersion", "POD1103 metadata.generation");
        Judged.Finds(ConfigMap("""creationTimestamp: yesterday"""), "POD1006 metadata.creationTimestamp");
    }

    [Fact]
    public void A_status_is_only_decoded() => Judged.Finds(
        """
        apiVersion: v1
        kind: Namespace
        metadata: {name: shop}
        status: {phase: Sleepy, conditions: [{}], mood: good}
        """,
        "POD1003 status.mood");

    private static string ConfigMap(string metadata) => $"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: shop, {metadata}}}}}";
}
