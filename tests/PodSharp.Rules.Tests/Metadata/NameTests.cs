namespace PodSharp.Rules.Tests.Metadata;

/// <summary>Names of objects.</summary>
public class NameTests
{
    [Theory]
    [InlineData("v1", "ConfigMap")]
    [InlineData("v1", "ServiceAccount")]
    [InlineData("rbac.authorization.k8s.io/v1", "Role")]
    [InlineData("coordination.k8s.io/v1", "Lease")]
    public void An_object_without_metadata_has_no_name(string apiVersion, string kind) =>
        Judged.Finds($"{{apiVersion: {apiVersion}, kind: {kind}}}", "POD1101 metadata.name");

    [Theory]
    [InlineData("{apiVersion: v1, kind: LimitRange, metadata: {}, spec: {limits: []}}")]
    [InlineData("{apiVersion: authentication.k8s.io/v1, kind: TokenReview, spec: {token: abc}}")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {generateName: shop-}}")]
    public void Some_objects_need_none(string manifest) => Judged.IsClean(manifest);

    [Theory]
    [InlineData("v1", "ConfigMap", "shop.eu")]
    [InlineData("v1", "Service", "1st-shop")]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", "system:Shop reader")]
    public void A_kind_says_how_its_names_are_written(string apiVersion, string kind, string name) =>
        Assert.DoesNotContain(Judged.All($"{{apiVersion: {apiVersion}, kind: {kind}, metadata: {{name: '{name}'}}}}"), finding => finding.Path == "metadata.name");

    [Theory]
    [InlineData("v1", "ConfigMap", "Shop_EU", "shop-eu")]
    [InlineData("v1", "Namespace", "shop.eu", "shop-eu")]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", "shop/reader", null)]
    public void A_name_that_its_kind_does_not_allow_is_told_with_the_right_one(string apiVersion, string kind, string name, string? right)
    {
        var finding = Assert.Single(Judged.All($"{{apiVersion: {apiVersion}, kind: {kind}, metadata: {{name: {name}}}}}"));

        Assert.Equal(("POD1110", "metadata.name", right), (finding.Id, finding.Path, finding.Suggestion));
    }

    [Fact]
    public void The_name_that_the_server_would_make_is_judged_too()
    {
        Judged.IsClean("{apiVersion: v1, kind: ConfigMap, metadata: {generateName: shop-}}");
        Judged.Finds("{apiVersion: v1, kind: ConfigMap, metadata: {generateName: Shop-}}", "POD1110 metadata.generateName");
        Judged.Finds("{apiVersion: v1, kind: ConfigMap, metadata: {generateName: shop_-}}", "POD1110 metadata.generateName as metadata.name");
    }

    [Fact]
    public void A_name_beside_the_beginning_of_one_is_what_counts() => Judged.IsClean("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop, generateName: shop_-}}");

    [Fact]
    public void A_cron_job_leaves_room_for_the_names_of_its_jobs()
    {
        const string Longest = "backup-of-everything-that-somebody-might-still-want1";
        Assert.Equal(52, Longest.Length);
        Judged.IsClean(CronJob("name: " + Longest));
        Judged.Finds(CronJob($"name: {Longest}2"), "POD1104 metadata.name");
        Judged.Finds(CronJob("generateName: backup-of-everything-that-somebody-might-still-want"), "POD1104 metadata.generateName as metadata.name");
    }

    [Fact]
    public void Pods_of_an_indexed_job_are_hosts_with_its_name()
    {
        Assert.DoesNotContain(Judged.All(Job("render.images", "NonIndexed")), finding => finding.Rule.IsRefusal);
        Assert.Contains(Judged.All(Job("render.images", "Indexed")), finding => finding is { Id: "POD1110", Path: "metadata.name" });
        Judged.IsClean(Job("render-images", "Indexed"));
    }

    [Fact]
    public void The_namespace_is_a_label_where_a_kind_has_one()
    {
        Judged.Finds("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop, namespace: team.shop}}", "POD1110 metadata.namespace");
        Judged.IsClean("{apiVersion: v1, kind: Namespace, metadata: {name: shop, namespace: team.shop}}");
    }

    private static string CronJob(string name) => $$"""
        apiVersion: batch/v1
        kind: CronJob
        metadata: { {{name}} }
        spec:
          schedule: "@daily"
          jobTemplate:
            spec:
              template:
                spec:
                  restartPolicy: Never
                  containers: [{name: backup, image: "acme/backup:1.0"}]
        """;

    private static string Job(string name, string mode) => $$"""
        apiVersion: batch/v1
        kind: Job
        metadata: {name: {{name}}}
        spec:
          completionMode: {{mode}}
          completions: 3
          template:
            spec:
              restartPolicy: Never
              containers: [{name: render, image: "acme/render:1.0"}]
        """;
}
