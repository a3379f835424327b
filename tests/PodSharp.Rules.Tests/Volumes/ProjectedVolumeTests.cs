namespace PodSharp.Rules.Tests.Volumes;

/// <summary>Files about the pod, and files from several sources in one volume.</summary>
public class ProjectedVolumeTests
{
    [Fact]
    public void Two_sources_in_one_entry_are_told_at_the_entry() => Judged.Finds(
        PodText.WithVolume("projected: {sources: [{secret: {name: a}, configMap: {name: b}}]}"),
        "POD1106 spec.volumes[0].projected.sources[0]");

    [Fact]
    public void One_path_from_two_sources_is_told_at_the_second()
    {
        var finding = Judged.All(PodText.WithVolume(
                "projected: {sources: [{secret: {name: a, items: [{key: k, path: p}]}}, {configMap: {name: b, items: [{key: k, path: p}]}}]}"))
            .Single(static finding => finding.Rule.IsRefusal);

        Assert.Equal(
            ("POD1105", "spec.volumes[0].projected.sources[1].configMap.items[0].path", "spec.volumes[0].projected"),
            (finding.Id, finding.Path, finding.ServerField));
        Assert.Equal("spec.volumes[0].projected.sources[0].secret.items[0].path", Assert.Single(finding.Related).Path);
    }

    [Fact]
    public void Of_a_token_the_server_names_the_volume() => Judged.Finds(
        PodText.WithVolume("projected: {sources: [{serviceAccountToken: {path: ../token, expirationSeconds: 60}}]}"),
        "POD1113 spec.volumes[0].projected.sources[0].serviceAccountToken.path as spec.volumes[0].projected.path",
        "POD1103 spec.volumes[0].projected.sources[0].serviceAccountToken.expirationSeconds");

    [Fact]
    public void A_source_that_servers_drop_is_doubtful_and_not_judged() => Judged.Finds(
        PodText.WithVolume("projected: {sources: [{secret: {name: a}, clusterTrustBundle: {path: /a, name: b, signerName: c}}]}"),
        "POD2008 spec.volumes[0].projected.sources[0].clusterTrustBundle");

    [Theory]
    [InlineData("{path: a}", "POD1107 spec.volumes[0].downwardAPI.items[0] as spec.volumes[0].downwardAPI")]
    [InlineData(
        "{path: a, fieldRef: {fieldPath: metadata.name}, resourceFieldRef: {containerName: web, resource: limits.cpu}}",
        "POD1106 spec.volumes[0].downwardAPI.items[0] as spec.volumes[0].downwardAPI")]
    [InlineData(
        "{path: a, fieldRef: {fieldPath: status.podIP}}",
        "POD1102 spec.volumes[0].downwardAPI.items[0].fieldRef.fieldPath as spec.volumes[0].downwardAPI.fieldRef.fieldPath")]
    [InlineData(
        "{path: a, fieldRef: {fieldPath: \"metadata.labels['a b']\"}}",
        "POD1111 spec.volumes[0].downwardAPI.items[0].fieldRef.fieldPath as spec.volumes[0].downwardAPI.fieldRef")]
    [InlineData(
        "{path: a, resourceFieldRef: {resource: limits.cpu}}",
        "POD1101 spec.volumes[0].downwardAPI.items[0].resourceFieldRef.containerName as spec.volumes[0].downwardAPI.resourceFieldRef.containerName")]
    [InlineData(
        "{path: a, resourceFieldRef: {containerName: web, resource: limits.gpu}}",
        "POD1102 spec.volumes[0].downwardAPI.items[0].resourceFieldRef.resource as spec.volumes[0].downwardAPI.resourceFieldRef.resource")]
    [InlineData(
        "{path: a, resourceFieldRef: {containerName: web, resource: limits.cpu, divisor: 2}}",
        "POD1102 spec.volumes[0].downwardAPI.items[0].resourceFieldRef.divisor as spec.volumes[0].downwardAPI.resourceFieldRef.divisor")]
    public void What_a_file_about_the_pod_cannot_hold_is_told(string item, string expected) =>
        Judged.Finds(PodText.WithVolume($"downwardAPI: {{items: [{item}]}}"), expected);

    [Fact]
    public void Labels_as_a_whole_and_limits_of_any_container_can_be_files() => Judged.IsClean(
        PodText.WithVolume("downwardAPI: {items: [{path: a, fieldRef: {fieldPath: metadata.labels}}, {path: b, resourceFieldRef: {containerName: other, resource: limits.memory, divisor: 1Mi}}]}"));
}
