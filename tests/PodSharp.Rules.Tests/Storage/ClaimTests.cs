namespace PodSharp.Rules.Tests.Storage;

/// <summary>Claims for storage.</summary>
public class ClaimTests
{
    [Fact]
    public void An_empty_claim_lacks_what_its_embedded_parts_need() => Judged.Finds(
        """
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: {name: data}
        """,
        "POD1101 spec.accessModes",
        "POD1101 spec.resources.requests as spec.resources");

    [Theory]
    [InlineData("[ReadWriteOncePod]")]
    [InlineData("[ReadWriteOnce, ReadOnlyMany, ReadOnlyMany]")]
    public void Access_modes_may_stand_together(string modes) => Judged.IsClean(Claim(modes, "{storage: 1Gi}"));

    [Theory]
    [InlineData("[ReadWriteOnce, ReadWriteOncePod]", "{storage: 1Gi}", "POD1120 spec.accessModes[1]")]
    [InlineData("[ReadWriteTwice]", "{storage: 1Gi}", "POD1102 spec.accessModes[0]")]
    [InlineData("[ReadWriteOnce]", "{storage: 0}", "POD1103 spec.resources.requests[storage] as spec.resources[storage]")]
    [InlineData("[ReadWriteOnce]", "{cpu: 1}", "POD1101 spec.resources.requests[storage] as spec.resources[storage]")]
    public void A_claim_says_what_it_needs(string modes, string requests, string expected) => Judged.Finds(Claim(modes, requests), expected);

    [Theory]
    [InlineData("dataSource: {kind: PersistentVolumeClaim, name: other}")]
    [InlineData("dataSource: {kind: VolumeSnapshot, apiGroup: snapshot.storage.k8s.io, name: other}")]
    [InlineData("dataSource: {kind: Dropped}")]
    [InlineData("dataSourceRef: {kind: Book, apiGroup: example.com, name: other}")]
    [InlineData("dataSourceRef: {namespace: elsewhere}")]
    public void A_claim_may_be_filled_from(string source) => Judged.IsClean(Claim("[ReadWriteOnce]", "{storage: 1Gi}", source));

    [Theory]
    [InlineData("dataSource: {kind: PersistentVolumeClaim}", "POD1101 spec.dataSource.name")]
    [InlineData("dataSourceRef: {kind: Book, name: other}", "POD1120 spec.dataSourceRef")]
    [InlineData("dataSourceRef: {kind: Book, apiGroup: Example, name: other}", "POD1110 spec.dataSourceRef.apiGroup")]
    [InlineData("dataSource: {kind: PersistentVolumeClaim, name: one}\n  dataSourceRef: {kind: PersistentVolumeClaim, name: two}", "POD1120 spec.dataSourceRef as spec")]
    public void A_claim_cannot_be_filled_from(string source, string expected) => Judged.Finds(Claim("[ReadWriteOnce]", "{storage: 1Gi}", source), expected);

    private static string Claim(string modes, string requests, string source = "volumeMode: Filesystem") =>
        $$"""
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: {name: data}
        spec:
          accessModes: {{modes}}
          resources: {requests: {{requests}}}
          {{source}}
        """;
}
