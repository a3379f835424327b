namespace PodSharp.Rules.Tests.Warnings;

/// <summary>Amounts of memory and storage.</summary>
public class FractionsOfBytesTests
{
    [Fact]
    public void A_fraction_of_a_byte_is_told_with_what_is_probably_meant()
    {
        var finding = Assert.Single(Judged.All(Manifest.Containers("{name: web, image: nginx, resources: {limits: {memory: 128m, cpu: 128m}}}")));

        Assert.Equal(("POD2004", "spec.containers[0].resources.limits[memory]"), (finding.Id, finding.Path));
        Assert.Equal("128m of memory is a fraction of a byte: m means a thousandth; did you mean 128Mi?", finding.Message);
    }

    [Fact]
    public void Requests_overhead_and_init_containers_are_judged_too() => Judged.Warns(
        Manifest.Deployment(
            "overhead: {memory: 100m, cpu: 100m}, initContainers: [{name: copy, image: busybox, resources: {requests: {ephemeral-storage: 0.5}}}]"),
        "POD2004 spec.template.spec.overhead[memory]",
        "POD2004 spec.template.spec.initContainers[0].resources.requests[ephemeral-storage]");

    [Theory]
    [InlineData("requests: {storage: 1500m}", "POD2004 spec.resources.requests[storage]")]
    [InlineData("limits: {storage: 1500m}, requests: {storage: 1}", "POD2004 spec.resources.limits[storage]")]
    public void The_storage_of_a_claim_is_counted_in_bytes(string resources, string expected) => Judged.Warns(
        Manifest.Of("v1", "PersistentVolumeClaim", $"{{accessModes: [ReadWriteOnce], resources: {{{resources}}}}}"), expected);

    [Fact]
    public void So_is_that_of_a_claim_that_comes_with_a_pod() => Judged.Warns(
        Manifest.Volume("ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1500m}}}}}"),
        "POD2004 spec.volumes[0].ephemeral.volumeClaimTemplate.spec.resources.requests[storage]");

    [Fact]
    public void And_that_of_a_claim_of_a_stateful_set() => Judged.Warns(
        Manifest.Of(
            "apps/v1",
            "StatefulSet",
            """
            {serviceName: web, selector: {matchLabels: {app: web}},
             template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}},
             volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1500m}}}}]}
            """),
        "POD2004 spec.volumeClaimTemplates[0].spec.resources.requests[storage]");

    [Theory]
    [InlineData("1000m")]
    [InlineData("0.5Ki")]
    [InlineData("1.5Gi")]
    [InlineData("64")]
    public void Whole_bytes_are_right_however_they_are_written(string memory) =>
        Judged.IsClean(Manifest.Containers($"{{name: web, image: nginx, resources: {{limits: {{memory: {memory}}}}}}}"));
}
