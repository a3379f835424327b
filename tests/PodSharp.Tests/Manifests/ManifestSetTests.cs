using PodSharp.Manifests;
using static PodSharp.Tests.Manifests.SmallRegistry;

namespace PodSharp.Tests.Manifests;

public class ManifestSetTests
{
    [Fact]
    public void A_member_gives_one_object_or_a_sequence_or_a_list_that_mixes_kinds()
    {
        var set = Set(
            Member("One", () => Pod.Named("one")),
            Member("Sequence", () => Enumerable.Range(0, 2).Select(number => Pod.Named("pod" + number))),
            Member("Mixed", () => new KubernetesObject[] { ConfigMap.Named("settings"), Pod.Named("two") }));

        Assert.Empty(set.Findings);
        Assert.Equal(
            ["Pod one", "Pod pod0", "Pod pod1", "ConfigMap settings", "Pod two"],
            set.Environments.Single().Objects.Select(item => item.ToString()));
    }

    [Fact]
    public void Members_are_announced_before_they_are_evaluated()
    {
        var steps = new List<string>();

        ManifestSet.Evaluate(
            new SmallRegistry(Member("Web", () => { steps.Add("evaluated"); return Pod.Named("web"); })),
            member => steps.Add(member.ToString()));

        Assert.Equal(["Shop.Apps.Web", "evaluated"], steps);
    }

    [Fact]
    public void Members_without_an_environment_belong_to_every_environment()
    {
        var set = Set(
            Member("Web", () => Pod.Named("web-staging"), environment: "staging"),
            Member("Web", () => Pod.Named("web-prod"), environment: "prod"),
            Member("Settings", () => ConfigMap.Named("settings")));

        Assert.Equal(
            ["prod: Pod web-prod, ConfigMap settings", "staging: Pod web-staging, ConfigMap settings"],
            set.Environments.Select(environment => environment.Name + ": " + string.Join(", ", environment.Objects)));
    }

    [Fact]
    public void What_a_member_throws_is_a_finding_and_the_others_are_still_evaluated()
    {
        var set = Set(
            Member("Broken", () => throw new InvalidOperationException("no such thing")),
            Member("Web", () => Pod.Named("web")));

        var finding = Assert.Single(set.Findings);
        Assert.Equal("POD9101: Shop.Apps.Broken threw InvalidOperationException: no such thing", finding.ToString());
        Assert.IsType<InvalidOperationException>(finding.Exception);
        Assert.Single(set.Environments.Single().Objects);
    }

    [Fact]
    public void A_sequence_that_throws_halfway_gives_no_object()
    {
        static IEnumerable<Pod> Pods()
        {
            yield return Pod.Named("first");
            throw new InvalidOperationException("halfway");
        }

        var set = Set(Member("Pods", Pods));

        Assert.Equal("POD9101: Shop.Apps.Pods threw InvalidOperationException: halfway", Assert.Single(set.Findings).ToString());
        Assert.Empty(set.Environments.Single().Objects);
    }

    [Fact]
    public void A_throwing_initialiser_is_reported_once_by_its_own_exception()
    {
        var set = Set(Member("First", () => Broken.First), Member("Second", () => Broken.Second));

        Assert.Equal("POD9101: Shop.Apps.First threw FormatException: not a number", Assert.Single(set.Findings).ToString());
    }

    [Fact]
    public void Null_is_a_finding_alone_and_in_a_list()
    {
        var set = Set(Member("Nothing", () => null), Member("Gap", () => new Pod?[] { Pod.Named("a"), null }));

        Assert.Equal(
            [
                "POD9104: Shop.Apps.Nothing returned null; return an object, or an empty list where there is nothing to emit",
                "POD9104: Shop.Apps.Gap returned null; return an object, or an empty list where there is nothing to emit",
            ],
            set.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void A_sequence_without_end_is_a_finding()
    {
        static IEnumerable<Pod> Endless()
        {
            var pod = Pod.Named("again");
            while (true)
                yield return pod;
        }

        var finding = Assert.Single(Set(Member("Endless", Endless)).Findings);

        Assert.Equal("POD9104", finding.Id);
        Assert.Contains("no end", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_objects_of_one_identity_name_both_members()
    {
        var set = Set(Member("A", () => Service.Named("web")), Member("B", () => Service.Named("web")));

        var finding = Assert.Single(set.Findings);
        Assert.Equal("POD9105", finding.Id);
        Assert.Equal("Shop.Apps.B returns Service web, which Shop.Apps.A returns already; give one of them another name or namespace", finding.Message);
    }

    [Fact]
    public void The_version_is_no_part_of_the_identity_but_group_kind_namespace_and_name_are()
    {
        var set = Set(
            Member("A", () => Service.Named("web")),
            Member("B", () => Service.Named("web").Namespace("shop")),
            Member("C", () => Pod.Named("web")),
            Member("D", () => Manifest.Parse("{apiVersion: acme.com/v1, kind: Widget, metadata: {name: web}}")),
            Member("E", () => Manifest.Parse("{apiVersion: acme.com/v2, kind: Widget, metadata: {name: web}}")),
            Member("F", () => Manifest.Parse("{apiVersion: acme.org/v1, kind: Widget, metadata: {name: web}}")));

        Assert.Equal(["Shop.Apps.E"], set.Findings.Select(finding => finding.Member?.ToString()));
    }

    [Fact]
    public void One_identity_in_two_environments_is_no_finding()
    {
        var set = Set(
            Member("Web", () => Pod.Named("web"), environment: "staging"),
            Member("Web", () => Pod.Named("web"), environment: "prod"));

        Assert.Empty(set.Findings);
    }

    [Fact]
    public void What_every_environment_has_twice_is_reported_once()
    {
        var set = Set(
            Member("A", () => Pod.Named("web")),
            Member("B", () => Pod.Named("web")),
            Member("C", () => Pod.Named("c"), environment: "staging"),
            Member("C", () => Pod.Named("c"), environment: "prod"));

        Assert.Single(set.Findings);
    }

    private static class Broken
    {
        public static readonly Pod First = Fail();
        public static readonly Pod Second = Pod.Named("second");

        static Broken()
        {
        }

        private static Pod Fail() => throw new FormatException("not a number");
    }
}
