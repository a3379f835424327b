namespace PodSharp.Rules.Tests.Volumes;

/// <summary>Where the files of a volume come from.</summary>
public class VolumeSourceTests
{
    [Fact]
    public void A_volume_without_a_source_is_an_empty_directory() => Judged.IsClean(PodText.WithSpec("volumes: [{name: data}]"));

    [Fact]
    public void A_second_source_is_told_with_the_first() =>
        Judged.Finds(PodText.WithVolume("emptyDir: {}, hostPath: {path: /data}"), "POD1106 spec.volumes[0].hostPath");

    [Theory]
    [InlineData("emptyDir: {}, downwardAPI: {}", "downwardAPI", "downwarAPI")]
    [InlineData("emptyDir: {}, gcePersistentDisk: {pdName: data}", "gcePersistentDisk", null)]
    public void Of_a_second_source_the_servers_spelling_is_told(string sources, string field, string? spelling)
    {
        var finding = Judged.All(PodText.WithVolume(sources)).Single(static finding => finding.Id == "POD1106");

        Assert.Equal(("spec.volumes[0]." + field, spelling is null ? null : "spec.volumes[0]." + spelling), (finding.Path, finding.ServerField));
        Assert.Equal("spec.volumes[0].emptyDir", Assert.Single(finding.Related).Path);
    }

    [Fact]
    public void Two_volumes_of_one_name_are_told() =>
        Judged.Finds(PodText.WithSpec("volumes: [{name: data}, {name: data}]"), "POD1105 spec.volumes[1].name");

    [Theory]
    [InlineData("secret: {}", "POD1101 spec.volumes[0].secret.secretName")]
    [InlineData("configMap: {name: settings, items: [{key: a, path: /etc/a}]}", "POD1113 spec.volumes[0].configMap.items[0].path")]
    [InlineData("configMap: {name: settings, defaultMode: 644}", "POD1103 spec.volumes[0].configMap.defaultMode")]
    [InlineData("hostPath: {path: /data/../etc}", "POD1113 spec.volumes[0].hostPath.path")]
    [InlineData("hostPath: {path: /data, type: Folder}", "POD1102 spec.volumes[0].hostPath.type")]
    [InlineData("emptyDir: {sizeLimit: -1Gi}", "POD1103 spec.volumes[0].emptyDir.sizeLimit")]
    [InlineData("nfs: {server: nas, path: exports}", "POD1113 spec.volumes[0].nfs.path")]
    [InlineData("csi: {driver: _csi}", "POD1110 spec.volumes[0].csi.driver")]
    [InlineData("csi: {driver: csi, nodePublishSecretRef: {}}", "POD1101 spec.volumes[0].csi.nodePublishSecretRef.name")]
    [InlineData("csi: {driver: csi, nodePublishSecretRef: {name: A}}", "POD1110 spec.volumes[0].csi.nodePublishSecretRef.name as spec.volumes[0].csi.name")]
    [InlineData("image: {}", "POD1101 spec.volumes[0].image.reference")]
    public void What_a_source_lacks_or_misspells_is_told(string source, string expected) => Judged.Finds(PodText.WithVolume(source), expected);

    [Theory]
    [InlineData("hostPath: {path: data, type: \"\"}")]
    [InlineData("emptyDir: {medium: Tape, sizeLimit: 0}")]
    [InlineData("csi: {driver: CSI.example.com}")]
    [InlineData("image: {reference: \"models:1\", pullPolicy: Always}")]
    [InlineData("configMap: {name: \"no name\", items: [{key: \"no key\", path: a/b, mode: 0644}]}")]
    public void What_the_server_takes_is_not_told(string source) => Judged.IsClean(PodText.WithVolume(source));

    [Fact]
    public void A_template_may_leave_the_image_of_a_volume_open() => Judged.IsClean(PodText.TemplateWithSpec("volumes: [{name: data, image: {}}]"));
}
