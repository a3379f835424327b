namespace PodSharp.Rules.Tests.Warnings;

/// <summary>Labels of nodes that have a newer name.</summary>
public class DeprecatedLabelsTests
{
    [Fact]
    public void A_pod_asks_for_nodes_in_many_ways() => Judged.Warns(
        Manifest.Pod(
            """
            nodeSelector: {beta.kubernetes.io/arch: arm64, node-role.kubernetes.io/master: ""},
             affinity: {nodeAffinity: {
               requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: beta.kubernetes.io/os, operator: Exists}]}]},
               preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, preference: {matchExpressions: [{key: app.kubernetes.io/created-by, operator: Exists}]}}]}},
             topologySpreadConstraints: [{maxSkew: 1, topologyKey: failure-domain.beta.kubernetes.io/zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {}}]
            """),
        "POD6003 spec.nodeSelector[beta.kubernetes.io/arch]",
        "POD6003 spec.nodeSelector[node-role.kubernetes.io/master]",
        "POD6003 spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].key",
        "POD6003 spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0].key",
        "POD6003 spec.topologySpreadConstraints[0].topologyKey");

    [Fact]
    public void So_does_a_volume() => Judged.Warns(
        Manifest.Of(
            "v1",
            "PersistentVolume",
            """
            {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, hostPath: {path: /data},
             nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: beta.kubernetes.io/instance-type, operator: Exists}]}]}}}
            """),
        "POD6003 spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].key");

    [Fact]
    public void And_a_class_of_storage() => Judged.Warns(
        """
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata: {name: fast}
        provisioner: csi.example.com
        allowedTopologies: [{matchLabelExpressions: [{key: failure-domain.beta.kubernetes.io/region, values: [eu]}]}]
        """,
        "POD6003 allowedTopologies[0].matchLabelExpressions[0].key");

    [Fact]
    public void Their_newer_names_are_right() => Judged.IsClean(Manifest.Pod("nodeSelector: {kubernetes.io/arch: arm64, disk: ssd}"));
}
