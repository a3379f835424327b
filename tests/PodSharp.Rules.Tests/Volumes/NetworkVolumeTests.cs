namespace PodSharp.Rules.Tests.Volumes;

/// <summary>Volumes on disks and servers elsewhere. Most of these sources are deprecated, which is told beside what is wrong.</summary>
public class NetworkVolumeTests
{
    private const string Iscsi = "targetPortal: \"10.0.0.1:3260\", iqn: \"iqn.2001-04.com.example:disk\"";

    [Theory]
    [InlineData("iscsi: {" + Iscsi + ", chapAuthSession: true}", "POD1101 spec.volumes[0].iscsi.secretRef")]
    [InlineData("iscsi: {" + Iscsi + ", initiatorName: host}", "POD1115 spec.volumes[0].iscsi.initiatorName as spec.volumes[0].iscsi.initiatorname")]
    [InlineData("fc: {lun: 1}", "POD1107 spec.volumes[0].fc.targetWWNs")]
    [InlineData("fc: {targetWWNs: [a], wwids: [b], lun: 1}", "POD1106 spec.volumes[0].fc.targetWWNs")]
    [InlineData("fc: {targetWWNs: [a]}", "POD1101 spec.volumes[0].fc.lun")]
    [InlineData("fc: {targetWWNs: [a], lun: 256}", "POD1103 spec.volumes[0].fc.lun")]
    [InlineData("azureDisk: {diskName: a, diskURI: /subscriptions/a}", "POD1120 spec.volumes[0].azureDisk.diskURI")]
    [InlineData("azureDisk: {diskName: a, diskURI: \"https://a\", kind: Managed}", "POD1120 spec.volumes[0].azureDisk.diskURI")]
    [InlineData("flocker: {}", "POD1107 spec.volumes[0].flocker")]
    [InlineData("flocker: {datasetName: a/b}", "POD1115 spec.volumes[0].flocker.datasetName")]
    [InlineData("flexVolume: {driver: a/b, options: {k8s.io/a: b}}", "POD1601 spec.volumes[0].flexVolume.options[k8s.io/a]")]
    [InlineData("quobyte: {registry: \"a:1,b\", volume: c}", "POD1112 spec.volumes[0].quobyte.registry")]
    [InlineData("cinder: {volumeID: a, secretRef: {}}", "POD1101 spec.volumes[0].cinder.secretRef.name")]
    [InlineData("storageos: {volumeName: a, secretRef: {}}", "POD1101 spec.volumes[0].storageos.secretRef.name")]
    [InlineData("gcePersistentDisk: {}", "POD1101 spec.volumes[0].gcePersistentDisk.pdName as spec.volumes[0].persistentDisk.pdName")]
    public void What_does_not_fit_together_is_told(string source, string expected) =>
        Judged.Refuses(PodText.WithVolume(source), expected);

    [Theory]
    [InlineData("iscsi: {" + Iscsi + ", chapAuthSession: true, secretRef: {name: chap}}")]
    [InlineData("fc: {wwids: [a], lun: 300}")]
    [InlineData("azureDisk: {diskName: a, diskURI: \"https://a\"}")]
    [InlineData("azureDisk: {diskName: a, diskURI: /subscriptions/a, kind: Managed}")]
    [InlineData("flocker: {datasetUUID: a}")]
    [InlineData("flexVolume: {driver: a/b, options: {k8s.iox/a: b}}")]
    [InlineData("quobyte: {registry: \"a:1,[fd00::1]:2\", volume: c}")]
    [InlineData("scaleIO: {gateway: a, system: b, volumeName: c}")]
    public void What_fits_together_is_not_told(string source) => Judged.Accepts(PodText.WithVolume(source));

    [Fact]
    public void Name_and_portal_of_a_volume_with_an_initiator_are_too_long_together()
    {
        var portal = new string('a', 60);

        Judged.Finds(
            PodText.WithVolume($"iscsi: {{targetPortal: {portal}, iqn: \"iqn.2001-04.com.example:disk\", initiatorName: \"iqn.2001-04.com.example:host\"}}"),
            "POD1104 spec.volumes[0].name");
    }
}
