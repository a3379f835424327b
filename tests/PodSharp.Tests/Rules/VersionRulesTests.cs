using PodSharp.Rules;
using PodSharp.Schema;

namespace PodSharp.Tests.Rules;

/// <summary>What the targeted Kubernetes lacks, and what it is about to lose.</summary>
public class VersionRulesTests
{
    [Fact]
    public void A_kind_that_is_newer_than_the_target_is_flagged_once_with_the_version_to_use()
    {
        var policy = ValidatingAdmissionPolicy.Named("limits").Set("spec.failurePolicy", "Fail");

        Assert.Equal(
            ["POD6001 admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy exists since Kubernetes 1.30, and the target is 1.29: use admissionregistration.k8s.io/v1beta1"],
            Check(policy, "1.29"));
        Assert.Empty(Check(policy, "1.30"));
    }

    [Fact]
    public void A_kind_that_the_target_no_longer_has_is_flagged_with_what_took_its_place()
    {
        var autoscaler = Manifest.Parse("{apiVersion: autoscaling/v2beta2, kind: HorizontalPodAutoscaler, metadata: {name: web}}");

        Assert.Equal(
            ["POD6002 autoscaling/v2beta2 HorizontalPodAutoscaler exists until Kubernetes 1.25, and the target is 1.36: use autoscaling/v2"],
            Check(autoscaler, "1.36"));
    }

    [Fact]
    public void A_field_that_is_newer_than_the_target_is_flagged_at_its_path_wherever_it_stands()
    {
        var web = Deployment.Named("web")
            .Sidecar("logs", "fluent/fluent-bit:3.1")
            .Container("web", "nginx:1.27", c => c.ResizePolicy(p => p.ResourceName(ResizeResourceName.Cpu).RestartPolicy(ResizeRestartPolicy.NotRequired)));

        Assert.Equal(
            [
                "POD6001 spec.template.spec.initContainers[0].restartPolicy: restartPolicy exists since Kubernetes 1.28, and the target is 1.26, whose server would refuse or drop it",
                "POD6001 spec.template.spec.containers[0].resizePolicy: resizePolicy exists since Kubernetes 1.27, and the target is 1.26, whose server would refuse or drop it",
            ],
            Check(web, "1.26"));
        Assert.Empty(Check(web, "1.36"));
    }

    [Fact]
    public void A_deprecated_field_is_flagged_with_what_to_use_instead() => Assert.Equal(
        ["POD6003 spec.serviceAccount: serviceAccount is deprecated: Use serviceAccountName."],
        Check(Pod.Named("shop").Spec(s => s.Set("serviceAccount", "shop")), "1.36"));

    [Fact]
    public void A_deprecated_field_with_nothing_in_it_is_not_used() =>
        Assert.Empty(Check(Pod.Named("shop").Spec(s => s.Set("serviceAccount", "")), "1.36"));

    [Fact]
    public void A_deprecated_version_of_a_kind_is_flagged_only_where_the_target_has_a_better_one()
    {
        var ranges = Manifest.Parse("{apiVersion: networking.k8s.io/v1beta1, kind: ServiceCIDR, metadata: {name: more}}");

        Assert.Empty(Check(ranges, "1.32"));
        Assert.StartsWith("POD6003 networking.k8s.io/v1beta1 ServiceCIDR is deprecated: ", Assert.Single(Check(ranges, "1.33")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_only_later_types_have_lost_is_flagged_below_maps_and_lists_too()
    {
        var pod = Manifest.Parse("""
            apiVersion: v1
            kind: Pod
            metadata: {name: shop}
            spec:
              workloadRef: {name: shop, podGroup: web}
            """);

        Assert.Contains(Check(pod, "1.36"), finding => finding.StartsWith("POD6002 spec.workloadRef: workloadRef exists until Kubernetes 1.35", StringComparison.Ordinal));
        Assert.Contains(Check(pod, "1.34"), finding => finding.StartsWith("POD6001 spec.workloadRef", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kind_that_nobody_knows_is_not_judged() =>
        Assert.Empty(Check(Manifest.Parse("{apiVersion: acme.io/v1, kind: Shop, metadata: {name: web}, spec: {serviceAccount: x}}"), "1.25"));

    [Theory]
    [InlineData("1.31")]
    [InlineData("v1.31")]
    [InlineData("1.31.4")]
    [InlineData(" 1.31 ")]
    [InlineData("v1.31.4-gke.100")]
    public void A_version_is_read_as_people_and_clusters_write_it(string text)
    {
        Assert.Null(KubernetesVersion.Choose(text, out var version));
        Assert.Equal(new KubernetesVersion(1, 31), version);
    }

    [Theory]
    [InlineData("1.24")]
    [InlineData("2.0")]
    [InlineData("1.x")]
    [InlineData("1")]
    [InlineData("latest")]
    [InlineData("1. 31")]
    public void An_unknown_version_is_answered_with_those_that_are_known(string text)
    {
        var fault = KubernetesVersion.Choose(text, out _);

        Assert.StartsWith($"'{text}' is not a Kubernetes version that PodSharp knows; it knows 1.25, 1.26,", fault, StringComparison.Ordinal);
        Assert.EndsWith(", 1.36", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Saying_nothing_means_the_newest()
    {
        Assert.Null(KubernetesVersion.Choose("", out var version));
        Assert.Equal(KubernetesVersion.Newest, version);
        Assert.Equal("1.36", version.ToString());
    }

    [Fact]
    public void Versions_of_an_api_group_are_ordered_as_Kubernetes_does() => Assert.Equal(
        ["v2", "v1", "v2beta2", "v2beta1", "v1beta1", "v1alpha2", "something"],
        new[] { "v1beta1", "something", "v2beta1", "v1", "v1alpha2", "v2", "v2beta2" }.OrderByDescending(ApiVersionRank.Of));

    private static IEnumerable<string> Check(KubernetesObject value, string target) =>
        RuleSet.Check(value.Document, KubernetesVersion.Parse(target))
            .Where(finding => finding.Id.StartsWith("POD6", StringComparison.Ordinal))
            .Select(finding => $"{finding.Id} {finding}");
}
