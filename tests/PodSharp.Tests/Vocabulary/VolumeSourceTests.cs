using PodSharp.Documents;

namespace PodSharp.Tests.Vocabulary;

public class VolumeSourceTests
{
    [Fact]
    public void An_entry_becomes_a_file_of_its_own_key_or_of_another_path()
    {
        var items = Volume.FromSecret("tls", "web-tls", s => s.Item("tls.crt").Item("tls.key", "private/key.pem", "0400")).Secret!.Items!;

        Assert.Equal(
            [
                new KeyToPath { Key = "tls.crt", Path = "tls.crt" },
                new KeyToPath { Key = "tls.key", Path = "private/key.pem", Mode = "0400" },
            ],
            items);
    }

    [Fact]
    public void The_same_path_again_is_replaced_and_one_key_may_become_two_files()
    {
        var source = new ConfigMapVolumeSource().Item("a", "x").Item("b", "x").Item("b", "y");

        Assert.Equal([("b", "x"), ("b", "y")], source.Items!.Select(item => (item.Key, item.Path)));
    }

    [Fact]
    public void The_same_secret_again_is_replaced_among_projected_sources()
    {
        var projected = Volume.FromProjected("all", p => p.Secret("db").ConfigMap("db").Secret("db", s => s.Item("url"))).Projected!;

        Assert.Equal(2, projected.Sources!.Count);
        Assert.Equal("url", projected.Sources[0].Secret!.Items![0].Key);
        Assert.Equal("db", projected.Sources[1].ConfigMap!.Name);
    }

    [Fact]
    public void A_token_says_for_whom_and_how_long()
    {
        var token = new ProjectedVolumeSource().ServiceAccountToken("token", "vault", 10.Minutes()).Sources![0].ServiceAccountToken;

        Assert.Equal(new ServiceAccountTokenProjection { Path = "token", Audience = "vault", ExpirationSeconds = 600 }, token);
    }

    [Fact]
    public void Trust_bundles_are_named_or_told_by_signer_and_labels()
    {
        var sources = new ProjectedVolumeSource()
            .ClusterTrustBundle("one.pem", "acme-roots")
            .ClusterTrustBundle("all.pem", "example.com/acme", s => s.MatchLabels("live", "yes"))
            .Sources!;

        Assert.Equal("acme-roots", sources[0].ClusterTrustBundle!.Name);
        Assert.Equal("example.com/acme", sources[1].ClusterTrustBundle!.SignerName);
        Assert.Equal(new LabelSelector().MatchLabels("live", "yes"), sources[1].ClusterTrustBundle!.LabelSelector);
    }

    [Fact]
    public void A_mount_that_is_configured_again_keeps_what_was_said()
    {
        var data = Volume.FromEmptyDir("data");
        var container = new Container { Name = "a", Image = "b" }
            .Mount("/data", data, m => m.SubPathExpr("$(POD_NAME)"))
            .Mount("/data", data, m => m.ReadOnly());

        Assert.Equal(
            [new VolumeMount { Name = "data", MountPath = "/data", SubPathExpr = "$(POD_NAME)", ReadOnly = true }], container.VolumeMounts);
        Assert.Equal([data], new PodSpec().Container(container).Volumes);
    }

    [Fact]
    public void A_device_declares_its_volume()
    {
        var disk = Volume.FromClaim("disk", "db-disk");

        var spec = new PodSpec().Container("db", "db:16", c => c.Device("/dev/xvda", disk));

        Assert.Equal([new VolumeDevice { Name = "disk", DevicePath = "/dev/xvda" }], spec.Containers["db"].VolumeDevices);
        Assert.Equal([disk], spec.Volumes);
    }

    [Fact]
    public void A_variable_of_a_file_declares_its_volume()
    {
        var settings = Volume.FromEmptyDir("settings");

        var deployment = Deployment.Named("web").Container("web", "web:1", c => c.Env("REGION", Env.File(settings, "env", "REGION")));

        Assert.Equal("settings", deployment.Containers["web"].Env!["REGION"].ValueFrom!.FileKeyRef!.VolumeName);
        Assert.Equal([settings], deployment.Volumes);
    }

    [Fact]
    public void A_container_that_uses_a_claim_of_devices_lets_the_pod_claim_them()
    {
        var card = PodResourceClaim.FromTemplate("card", "one-card");

        var pod = Pod.Named("train")
            .Container("train", "train:1", c => c.Claim(card))
            .Container("watch", "watch:1", c => c.Claim(card, request: "metrics"));

        Assert.Equal([card], pod.ResourceClaims);
        Assert.Equal("metrics", pod.Containers["watch"].Resources!.Claims!["card"].Request);
    }

    [Fact]
    public void Another_claim_under_the_same_name_is_an_error()
    {
        var pod = Pod.Named("train").Container("train", "train:1", c => c.Claim(PodResourceClaim.FromTemplate("card", "one-card")));

        var error = Assert.Throws<ManifestException>(() =>
            pod.Container("watch", "watch:1", c => c.Claim(PodResourceClaim.FromClaim("card", "shared"))));

        Assert.Contains("resourceClaims", error.Message, StringComparison.Ordinal);
    }
}
