namespace PodSharp.Rules.Tests.Volumes;

/// <summary>Claims that are made for a pod.</summary>
public class EphemeralVolumeTests
{
    private const string Spec = "spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}";

    [Fact]
    public void An_ephemeral_volume_needs_a_template() =>
        Judged.Finds(PodText.WithVolume("ephemeral: {}"), "POD1101 spec.volumes[0].ephemeral.volumeClaimTemplate");

    [Theory]
    [InlineData("name: data", "POD1108 spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.name")]
    [InlineData("finalizers: []", "POD1108 spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.finalizers")]
    [InlineData("uid: a", "POD1108 spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.uid as spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.uID")]
    public void The_claim_takes_only_labels_and_annotations_from_its_template(string metadata, string expected) =>
        Judged.Finds(PodText.WithVolume($"ephemeral: {{volumeClaimTemplate: {{metadata: {{{metadata}}}, {Spec}}}}}"), expected);

    [Theory]
    [InlineData("labels: {app: web}, annotations: {a: b}")]
    [InlineData("name: \"\", generation: 0, creationTimestamp: null")]
    public void Labels_annotations_and_zeros_are_not_told(string metadata) =>
        Judged.IsClean(PodText.WithVolume($"ephemeral: {{volumeClaimTemplate: {{metadata: {{{metadata}}}, {Spec}}}}}"));

    [Fact]
    public void The_name_of_the_claim_is_made_of_pod_and_volume_and_can_be_too_long() => Judged.Refuses(
        PodText.WithVolume($"ephemeral: {{volumeClaimTemplate: {{{Spec}}}}}").Replace("name: web, labels", $"name: {new string('a', 250)}, labels", StringComparison.Ordinal),
        "POD1110 spec.volumes[0].name");

    [Fact]
    public void The_claim_of_an_ephemeral_volume_cannot_be_mounted_a_second_time()
    {
        var finding = Assert.Single(Judged.All(PodText.WithSpec(
            $"volumes: [{{name: data, ephemeral: {{volumeClaimTemplate: {{{Spec}}}}}}}, {{name: again, persistentVolumeClaim: {{claimName: web-data}}}}]")));

        Assert.Equal(("POD1120", "spec.volumes[1].persistentVolumeClaim.claimName"), (finding.Id, finding.Path));
        Assert.Equal("\"web-data\" is the claim that will be made for the volume \"data\": mount that one", finding.Message);
    }
}
