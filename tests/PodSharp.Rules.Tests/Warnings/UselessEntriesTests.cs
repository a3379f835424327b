namespace PodSharp.Rules.Tests.Warnings;

/// <summary>Entries that say nothing, or nothing new.</summary>
public class UselessEntriesTests
{
    [Fact]
    public void An_address_has_one_host_alias() => Judged.Warns(
        Manifest.Pod("hostAliases: [{ip: 10.0.0.1, hostnames: [a]}, {ip: 10.0.0.2, hostnames: [b]}, {ip: 10.0.0.1, hostnames: [c]}]"),
        "POD2008 spec.hostAliases[2].ip");

    [Fact]
    public void A_pull_secret_is_named_and_listed_once() => Judged.Warns(
        Manifest.Pod("imagePullSecrets: [{name: a}, {name: b}, {name: a}, {}]"),
        "POD2008 spec.imagePullSecrets[2].name",
        "POD2008 spec.imagePullSecrets[3].name");

    [Fact]
    public void A_source_names_what_it_takes_files_from() => Judged.Warns(
        Manifest.Volume("projected: {sources: [{}, {secret: {name: a}}]}"),
        "POD2008 spec.volumes[0].projected.sources[0]");

    [Theory]
    [InlineData("clusterTrustBundle", "{name: a, path: b}", "ClusterTrustBundleProjection")]
    [InlineData("podCertificate", "{signerName: a.example/b, keyType: ED25519, credentialBundlePath: c}", "PodCertificateRequest")]
    public void A_source_that_servers_drop_is_told_with_its_feature_gate(string field, string source, string gate)
    {
        var finding = Assert.Single(Judged.All(Manifest.Volume($"projected: {{sources: [{{{field}: {source}}}]}}")));

        Assert.Equal(("POD2008", "spec.volumes[0].projected.sources[0]." + field), (finding.Id, finding.Path));
        Assert.Contains(gate, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_owner_in_the_same_words_is_one_too_many()
    {
        const string Owner = "{apiVersion: v1, kind: Node, name: a, uid: u}";

        Judged.Warns(
            Manifest.Of("v1", "Pod", "{containers: [{name: web, image: nginx}]}", $"name: web, ownerReferences: [{Owner}, {Owner}]"),
            "POD2008 metadata.ownerReferences[1]");
    }

    [Fact]
    public void Entries_that_differ_are_right() => Judged.IsClean(Manifest.Pod(
        "imagePullSecrets: [{name: a}, {name: b}], hostAliases: [{ip: 10.0.0.1, hostnames: [a]}, {ip: 10.0.0.2, hostnames: [a]}]"));
}
