namespace PodSharp.Rules.Tests.Values;

/// <summary>Names and types, as the server's decoder sees them.</summary>
public class StructureTests
{
    [Fact]
    public void A_misspelt_field_is_told_with_the_name_that_was_meant()
    {
        var finding = Assert.Single(Judged.All("""
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              containers:
              - name: web
                image: nginx:1.27
                port: []
            """));

        Assert.Equal(("POD1003", "spec.containers[0].port", "ports"), (finding.Id, finding.Path, finding.Suggestion));
        Assert.Equal("\"port\" is not a field of Container: did you mean ports?", finding.Message);
    }

    [Fact]
    public void Values_of_a_wrong_type_are_all_told_at_once() => Judged.Finds(
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: web, labels: {version: 1.10}}
        spec:
          hostNetwork: "true"
          containers:
          - name: web
            image: nginx:1.27
            ports: [{containerPort: "80"}]
            env: [{name: DEBUG, value: yes}]
        """,
        "POD1005 metadata.labels[version]",
        "POD1005 spec.hostNetwork",
        "POD1005 spec.containers[0].ports[0].containerPort",
        "POD1005 spec.containers[0].env[0].value");

    [Fact]
    public void Null_is_nothing() => Judged.IsClean(
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: web, labels: null, creationTimestamp: null}
        spec:
          nodeSelector: ~
          containers:
          - {name: web, image: "nginx:1.27", ports: null}
        """);

    [Fact]
    public void A_list_that_lists_nothing_was_meant_to_be_one_object()
    {
        var finding = Assert.Single(Judged.All("{apiVersion: v1, kind: ServiceList, metadata: {name: web}, spec: {ports: [{port: 80}]}}"));

        Assert.Equal(("POD1002", "kind"), (finding.Id, finding.Path));
    }

    [Fact]
    public void Null_among_items_is_an_empty_one() => Judged.Finds(
        "{apiVersion: v1, kind: Service, metadata: {name: web, finalizers: [null]}, spec: {ports: [null], ipFamilies: [null]}}",
        "POD1111 metadata.finalizers[0]",
        "POD1101 spec.ports[0].port",
        "POD1102 spec.ipFamilies[0]");

    [Fact]
    public void Of_kinds_that_are_no_workloads_only_what_the_server_needs_is_needed()
    {
        Judged.IsClean("{apiVersion: storage.k8s.io/v1, kind: CSINode, metadata: {name: node-1}, spec: {drivers: []}}");
        Judged.IsClean("{apiVersion: apps/v1, kind: ControllerRevision, metadata: {name: web-1}, data: {}}");
    }
}
