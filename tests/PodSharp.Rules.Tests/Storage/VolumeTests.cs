namespace PodSharp.Rules.Tests.Storage;

/// <summary>Persistent volumes.</summary>
public class VolumeTests
{
    private const string Nodes =
        "nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: kubernetes.io/hostname, operator: In, values: [one]}]}]}}";

    [Theory]
    [InlineData("hostPath: {path: /data}")]
    [InlineData("{hostPath: {path: /data}, flexVolume: {driver: example.com/lvm}}")]
    [InlineData("csi: {driver: Ebs.csi.aws.com, volumeHandle: vol-1}")]
    [InlineData("iscsi: {targetPortal: 10.0.0.1, iqn: 'iqn.2001-04.com.example:storage'}")]
    [InlineData("csi: {driver: ebs.csi.aws.com, volumeHandle: vol-1, nodeStageSecretRef: {name: 'Not a name'}}")]
    public void A_volume_may_lie(string source) => Judged.Accepts(Volume(Lines(source)));

    [Theory]
    [InlineData("volumeMode: Filesystem", "POD1107 spec")]
    [InlineData("{hostPath: {path: /data}, nfs: {server: a, path: /}}", "POD1106 spec.nfs")]
    [InlineData("{hostPath: {path: /data}, cephfs: {monitors: [a]}}", "POD1106 spec.cephfs as spec.cephFS")]
    [InlineData("gcePersistentDisk: {partition: 1}", "POD1101 spec.gcePersistentDisk.pdName as spec.persistentDisk.pdName")]
    [InlineData("local: {path: /disk}", "POD1101 spec.nodeAffinity")]
    [InlineData("{hostPath: {path: //}, persistentVolumeReclaimPolicy: Recycle}", "POD1120 spec.persistentVolumeReclaimPolicy")]
    [InlineData("{hostPath: {path: /data}, volumeAttributesClassName: fast}", "POD1101 spec.csi")]
    [InlineData("{csi: {driver: a, volumeHandle: b}, volumeAttributesClassName: ''}", "POD1101 spec.volumeAttributesClassName")]
    [InlineData("iscsi: {targetPortal: 10.0.0.1, iqn: 'naa.1', chapAuthSession: true}", "POD1101 spec.iscsi.secretRef|POD1115 spec.iscsi.iqn")]
    [InlineData("csi: {driver: a, volumeHandle: b, nodePublishSecretRef: {name: A}}", "POD1101 spec.csi.nodePublishSecretRef.namespace|POD1110 spec.csi.nodePublishSecretRef.name")]
    [InlineData("cinder: {volumeID: a, secretRef: {}}", "POD1101 spec.cinder.secretRef.name|POD1101 spec.cinder.secretRef.namespace")]
    [InlineData("azureFile: {secretName: a, shareName: b, secretNamespace: ''}", "POD1101 spec.azureFile.secretNamespace")]
    [InlineData("flexVolume: {driver: a, options: {a.k8s.io/size: '1'}}", "POD1601 spec.flexVolume.options[a.k8s.io/size]")]
    public void A_volume_cannot_lie(string source, string expected) => Judged.Refuses(Volume(Lines(source)), expected.Split('|'));

    [Fact]
    public void A_local_volume_that_names_its_node_is_right() => Judged.Accepts(Volume("local: {path: /disk}\n  " + Nodes));

    [Fact]
    public void A_portal_and_a_long_name_do_not_fit_together() => Judged.Refuses(
        Volume("iscsi: {targetPortal: 10.0.0.1, iqn: 'iqn.2001-04.com.example:a', initiatorName: 'iqn.2001-04.com.example:b'}")
            .Replace("{name: disk}", "{name: " + new string('a', 56) + "}", StringComparison.Ordinal),
        "POD1104 spec.iscsi.targetPortal as spec.iscsi.targetportal");

    [Theory]
    [InlineData("{}", "POD1101 spec.capacity")]
    [InlineData("{storage: 0}", "POD1103 spec.capacity[storage]")]
    [InlineData("{storage: 1Gi, cpu: 1}", "POD1102 spec.capacity[cpu]")]
    [InlineData("{cpu: 1}", "POD1101 spec.capacity[storage]|POD1102 spec.capacity[cpu]")]
    public void Its_capacity_is_storage(string capacity, string expected) =>
        Judged.Refuses(Volume("hostPath: {path: /data}").Replace("{storage: 10Gi}", capacity, StringComparison.Ordinal), expected.Split('|'));

    [Fact]
    public void Mount_options_in_an_annotation_are_for_sources_that_take_some()
    {
        const string annotation = "{name: disk, annotations: {volume.beta.kubernetes.io/mount-options: noatime}}";

        Judged.Refuses(
            Volume("hostPath: {path: /data}").Replace("{name: disk}", annotation, StringComparison.Ordinal),
            "POD1108 metadata.annotations[volume.beta.kubernetes.io/mount-options] as metadata.annotations.volume.beta.kubernetes.io/mount-options");
        Judged.Accepts(Volume("nfs: {server: a, path: /}").Replace("{name: disk}", annotation, StringComparison.Ordinal));
    }

    private static string Lines(string source) =>
        source[0] == '{' ? source[1..^1].Replace("}, ", "}\n  ", StringComparison.Ordinal) : source;

    private static string Volume(string source) =>
        $$"""
        apiVersion: v1
        kind: PersistentVolume
        metadata: {name: disk}
        spec:
          accessModes: [ReadWriteOnce]
          capacity: {storage: 10Gi}
          {{source}}
        """;
}
