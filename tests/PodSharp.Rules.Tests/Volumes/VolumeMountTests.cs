namespace PodSharp.Rules.Tests.Volumes;

/// <summary>How containers mount volumes, and use them as devices.</summary>
public class VolumeMountTests
{
    private const string Volumes = "volumes: [{name: data}, {name: disk, persistentVolumeClaim: {claimName: disk}}]";

    [Fact]
    public void A_mount_of_no_volume_is_told_with_the_name_that_was_meant()
    {
        var finding = Assert.Single(Judged.All(PodText.WithContainer("volumeMounts: [{name: dta, mountPath: /data}]", Volumes)));

        Assert.Equal(("POD1109", "spec.containers[0].volumeMounts[0].name", "data"), (finding.Id, finding.Path, finding.Suggestion));
        Assert.Equal("No volume of the pod is called \"dta\": did you mean data?", finding.Message);
    }

    [Fact]
    public void Claim_templates_are_volumes_of_their_pods() => Judged.IsClean("""
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: web}
        spec:
          serviceName: web
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web}}
            spec:
              containers:
              - name: web
                image: nginx:1.27
                volumeMounts: [{name: data, mountPath: /data}]
                volumeDevices: [{name: disk, devicePath: /dev/xvda}]
          volumeClaimTemplates:
          - metadata: {name: data}
            spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
          - metadata: {name: disk}
            spec: {accessModes: [ReadWriteOnce], volumeMode: Block, resources: {requests: {storage: 1Gi}}}
        """);

    [Theory]
    [InlineData("{name: data, mountPath: /a, subPath: /b}", "POD1113 spec.containers[0].volumeMounts[0].subPath")]
    [InlineData("{name: data, mountPath: /a, subPath: b, subPathExpr: c}", "POD1106 spec.containers[0].volumeMounts[0].subPathExpr")]
    [InlineData("{name: data, mountPath: /a, mountPropagation: Bidirectional}", "POD1108 spec.containers[0].volumeMounts[0].mountPropagation")]
    [InlineData("{name: data, mountPath: /a, mountPropagation: \"\"}", "POD1102 spec.containers[0].volumeMounts[0].mountPropagation")]
    [InlineData("{name: data, mountPath: /a, recursiveReadOnly: Enabled}", "POD1108 spec.containers[0].volumeMounts[0].recursiveReadOnly")]
    [InlineData(
        "{name: data, mountPath: /a, readOnly: true, recursiveReadOnly: IfPossible, mountPropagation: HostToContainer}",
        "POD1108 spec.containers[0].volumeMounts[0].recursiveReadOnly")]
    [InlineData("{name: data, mountPath: /a}, {name: disk, mountPath: /a}", "POD1105 spec.containers[0].volumeMounts[1].mountPath")]
    public void What_a_mount_cannot_be_is_told(string mounts, string expected) =>
        Judged.Finds(PodText.WithContainer($"volumeMounts: [{mounts}]", Volumes), expected);

    [Theory]
    [InlineData("volumeMounts: [{name: data, mountPath: \"../a:b\"}, {name: data, mountPath: \"../a:b/\"}]")]
    [InlineData("volumeMounts: [{name: data, mountPath: /a, readOnly: true, recursiveReadOnly: Enabled, mountPropagation: None}]")]
    [InlineData("volumeMounts: [{name: data, mountPath: /a, recursiveReadOnly: Disabled, mountPropagation: HostToContainer}]")]
    [InlineData("volumeMounts: [{name: data, mountPath: /a, mountPropagation: Bidirectional}]\nsecurityContext: {privileged: true}")]
    [InlineData("volumeMounts: [{name: data, mountPath: /a}]\nvolumeDevices: [{name: disk, devicePath: /dev/xvda}]")]
    public void What_a_mount_can_be_is_not_told(string fields) => Judged.IsClean(PodText.WithContainer(fields, Volumes));

    [Theory]
    [InlineData("volumeDevices: [{name: data, devicePath: /dev/xvda}]", "POD1120 spec.containers[0].volumeDevices[0].name")]
    [InlineData("volumeDevices: [{name: disk, devicePath: /dev/../xvda}]", "POD1113 spec.containers[0].volumeDevices[0].devicePath")]
    [InlineData("volumeDevices: [{name: disk, devicePath: /a}, {name: disk, devicePath: /b}]", "POD1105 spec.containers[0].volumeDevices[1].name")]
    [InlineData("volumeDevices: [{name: disk, devicePath: /a}]\nvolumeMounts: [{name: disk, mountPath: /b}]", "POD1105 spec.containers[0].volumeDevices[0].name")]
    [InlineData("volumeDevices: [{name: disk, devicePath: /a}]\nvolumeMounts: [{name: data, mountPath: /a}]", "POD1105 spec.containers[0].volumeDevices[0].devicePath")]
    public void What_a_device_cannot_be_is_told(string fields, string expected) => Judged.Finds(PodText.WithContainer(fields, Volumes), expected);
}
