using PodSharp.Documents;

namespace PodSharp.Tests.Language;

/// <summary>Labels and selector come from one place.</summary>
public class SelectorTests
{
    [Fact]
    public void A_workload_that_selects_pods_implies_a_label_by_its_name()
    {
        Assert.Equal("web", Deployment.Named("web").Selector.MatchLabels!["app.kubernetes.io/name"]);
        Assert.Equal("web", StatefulSet.Named("web").Template.Metadata!.Labels!["app.kubernetes.io/name"]);
        Assert.Null(Deployment.Named("web").Metadata!.Labels);
    }

    [Fact]
    public void Pods_jobs_initializers_and_parsing_imply_nothing()
    {
        Assert.Null(Pod.Named("web").Metadata!.Labels);
        Assert.DoesNotContain("selector", Job.Named("web").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("selector", CronJob.Named("web").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("selector", new Deployment { Metadata = new() { Name = "web" } }.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "app.kubernetes.io/name",
            Deployment.Parse("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}}").ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_own_selector_label_replaces_both_and_the_next_one_is_added()
    {
        var deployment = Deployment.Named("web").Selector("app", "shop").Selector("tier", "front");

        Assert.Equal(ManifestMap.Of(("app", "shop"), ("tier", "front")), deployment.Selector.MatchLabels);
        Assert.Equal(ManifestMap.Of(("app", "shop"), ("tier", "front")), deployment.Template.Metadata!.Labels);
    }

    [Fact]
    public void An_own_label_that_looks_like_the_implied_one_is_kept()
    {
        var deployment = Deployment.Named("web").Selector("app.kubernetes.io/name", "web").Selector("tier", "front");

        Assert.Equal(2, deployment.Selector.MatchLabels!.Count);
    }

    [Fact]
    public void A_pod_label_alone_is_added()
    {
        var deployment = Deployment.Named("web").PodLabel("team", "shop");

        Assert.Equal(ManifestMap.Of(("app.kubernetes.io/name", "web"), ("team", "shop")), deployment.Template.Metadata!.Labels);
        Assert.Single(deployment.Selector.MatchLabels!);
    }

    [Fact]
    public void A_pod_label_with_another_value_than_the_selector_demands_is_an_error_with_a_remedy()
    {
        var error = Assert.Throws<ManifestException>(() => Deployment.Named("web").PodLabel("app.kubernetes.io/name", "shop"));

        Assert.Contains("Selector(\"app.kubernetes.io/name\", \"shop\")", error.Message, StringComparison.Ordinal);
        Assert.Throws<ManifestException>(() => StatefulSet.Named("db").Selector("app", "db").PodLabel("app", "cache"));
        Assert.Equal("shop", Job.Named("web").PodLabel("app.kubernetes.io/name", "shop").Template.Metadata!.Labels!["app.kubernetes.io/name"]);
    }

    [Fact]
    public void A_pod_label_with_the_value_that_the_selector_demands_changes_nothing()
    {
        var deployment = Deployment.Named("web");

        Assert.Equal(deployment, deployment.PodLabel("app.kubernetes.io/name", "web"));
    }

    [Fact]
    public void A_template_with_another_label_than_the_selector_demands_is_an_error()
    {
        var template = new PodTemplateSpec().PodLabel("app.kubernetes.io/name", "shop");

        Assert.Throws<ManifestException>(() => Deployment.Named("web").Template(template));
        Assert.Equal("shop", Deployment.Named("web").Selector("app.kubernetes.io/name", "shop").Template(template).Selector.MatchLabels!["app.kubernetes.io/name"]);
    }

    [Fact]
    public void A_whole_selector_replaces_what_was_implied()
    {
        var deployment = Deployment.Named("web").Selector(new LabelSelector().MatchLabels("app", "shop"));

        Assert.Equal(ManifestMap.Of(("app", "shop")), deployment.Selector.MatchLabels);
        Assert.Equal(ManifestMap.Of(("app", "shop")), deployment.Template.Metadata!.Labels);
    }

    [Fact]
    public void A_selector_by_function_replaces_what_was_implied()
    {
        var deployment = Deployment.Named("web").Selector(s => s.MatchLabels("app", "shop"));

        Assert.Equal(ManifestMap.Of(("app", "shop")), deployment.Selector.MatchLabels);
        Assert.Equal(ManifestMap.Of(("app", "shop")), deployment.Template.Metadata!.Labels);
    }

    [Fact]
    public void A_service_takes_name_namespace_and_selector_from_what_it_stands_in_front_of()
    {
        var service = Service.For(Deployment.Named("web", "shop").Selector("app", "web"));

        Assert.Equal(("web", "shop"), (service.Name, service.Namespace));
        Assert.Equal(ManifestMap.Of(("app", "web")), service.Selector);
        Assert.Equal("front", Service.For(Pod.Named("web").Label("app", "web"), name: "front").Name);
    }

    [Fact]
    public void A_service_for_pods_without_labels_is_an_error_with_a_remedy()
    {
        var error = Assert.Throws<ManifestException>(() => Service.For(Pod.Named("web")));

        Assert.Contains("Pod", error.Message, StringComparison.Ordinal);
        Assert.Contains("Label", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_for_what_makes_no_pods_is_an_error()
    {
        var error = Assert.Throws<ManifestException>(() => Service.For(ConfigMap.Named("settings")));

        Assert.Contains("ConfigMap makes no pods", error.Message, StringComparison.Ordinal);
    }
}
