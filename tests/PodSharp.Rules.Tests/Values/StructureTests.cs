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
}
