namespace PodSharp.Rules.Tests.Warnings;

/// <summary>Fields and values that the server warns of, because nothing supports them any more.</summary>
public class DeprecatedFieldsTests
{
    [Theory]
    [InlineData("photonPersistentDisk", "{pdID: a}")]
    [InlineData("gitRepo", "{repository: a}")]
    [InlineData("scaleIO", "{gateway: a, system: b, volumeName: c, secretRef: {name: d}}")]
    [InlineData("storageos", "{volumeName: a}")]
    [InlineData("quobyte", "{registry: 'a:1', volume: b}")]
    [InlineData("glusterfs", "{endpoints: a, path: b}")]
    [InlineData("cephfs", "{monitors: [a]}")]
    [InlineData("rbd", "{monitors: [a], image: b}")]
    [InlineData("flocker", "{datasetUUID: a}")]
    public void The_driver_of_a_volume_is_gone(string driver, string volume) =>
        Judged.Warns(Manifest.Volume($"{driver}: {volume}"), "POD6003 spec.volumes[0]." + driver);

    [Theory]
    [InlineData("photonPersistentDisk", "{pdID: a}")]
    [InlineData("scaleIO", "{gateway: a, system: b, volumeName: c, secretRef: {name: d, namespace: e}}")]
    [InlineData("storageos", "{volumeName: a}")]
    [InlineData("glusterfs", "{endpoints: a, path: b}")]
    [InlineData("cephfs", "{monitors: [a]}")]
    [InlineData("rbd", "{monitors: [a], image: b}")]
    public void So_is_that_of_a_persistent_volume(string driver, string volume) => Judged.Warns(
        Manifest.Of("v1", "PersistentVolume", $"{{accessModes: [ReadWriteOnce], capacity: {{storage: 1Gi}}, {driver}: {volume}}}"),
        "POD6003 spec." + driver);

    [Fact]
    public void A_volume_that_cleans_itself_is_no_more() => Judged.Warns(
        Manifest.Of("v1", "PersistentVolume", "{accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, hostPath: {path: /data}, persistentVolumeReclaimPolicy: Recycle}"),
        "POD6003 spec.persistentVolumeReclaimPolicy");

    [Fact]
    public void A_service_prefers_the_same_zone() => Judged.Warns(Manifest.Service("trafficDistribution: PreferClose"), "POD6003 spec.trafficDistribution");

    [Fact]
    public void A_service_has_no_addresses_of_its_own_choice() => Judged.Warns(Manifest.Service("externalIPs: [10.0.0.1]"), "POD6003 spec.externalIPs");

    [Fact]
    public void What_took_their_place_is_right()
    {
        Judged.IsClean(Manifest.Service("trafficDistribution: PreferSameZone"));
        Judged.IsClean(Manifest.Of(
            "v1", "PersistentVolume", "{accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, persistentVolumeReclaimPolicy: Retain, csi: {driver: csi.example.com, volumeHandle: a}}"));
    }
}
