using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp.Tests.Vocabulary;

public class SchedulingTests
{
    private static readonly Deployment Web = Deployment.Named("web").Container("web", "web:1");
    private static readonly Pod Task = Pod.Named("task").Container("task", "task:1");

    [Fact]
    public void Demands_on_the_node_of_several_calls_must_all_hold()
    {
        var terms = NodeTerms(Task.RequireNode(n => n.Exists("gpu")).RequireNode(n => n.In("zone", "a", "b")));

        Assert.Equal([new NodeSelectorTerm().Exists("gpu").In("zone", "a", "b")], terms);
    }

    [Fact]
    public void A_demand_on_the_node_is_added_to_every_alternative()
    {
        var alternatives = Task.Affinity(a => a.NodeAffinity(n => n.RequiredDuringSchedulingIgnoredDuringExecution(r => r
            .NodeSelectorTerms(t => t.Exists("gpu"))
            .NodeSelectorTerms(t => t.Exists("tpu")))));

        var terms = NodeTerms(alternatives.RequireNode(n => n.DoesNotExist("old")));

        Assert.Equal(
            [new NodeSelectorTerm().Exists("gpu").DoesNotExist("old"), new NodeSelectorTerm().Exists("tpu").DoesNotExist("old")],
            terms);
    }

    [Fact]
    public void The_same_key_again_is_replaced_and_a_number_is_compared_as_text()
    {
        var term = new NodeSelectorTerm().Gt("cores", 8).In("zone", "a").In("zone", "b").Gt("cores", 16);

        Assert.Equal(["cores", "zone"], term.MatchExpressions!.Select(requirement => requirement.Key));
        Assert.Equal(["16"], term.MatchExpressions![0].Values);
        Assert.Equal(["b"], term.MatchExpressions[1].Values);
    }

    [Fact]
    public void The_same_wish_again_changes_its_weight()
    {
        var wishes = Task
            .PreferNode(n => n.In("zone", "a"), weight: 10)
            .PreferNode(n => n.In("zone", "b"), weight: 20)
            .PreferNode(n => n.In("zone", "a"), weight: 30)
            .Affinity!.NodeAffinity!.PreferredDuringSchedulingIgnoredDuringExecution!;

        Assert.Equal([30, 20], wishes.Select(wish => wish.Weight!.Value));
    }

    [Fact]
    public void Pods_are_told_by_the_workload_that_makes_them()
    {
        var term = Assert.Single(Task.RequireNear(Web).Affinity!.PodAffinity!.RequiredDuringSchedulingIgnoredDuringExecution!);

        Assert.Equal(new LabelSelector().MatchLabels("app.kubernetes.io/name", "web"), term.LabelSelector);
        Assert.Equal("kubernetes.io/hostname", term.TopologyKey);
        Assert.Null(term.Namespaces);
    }

    [Fact]
    public void Pods_of_another_namespace_are_told_with_it()
    {
        var term = Task.PreferAwayFrom(Deployment.Named("web", "shop"), NodeLabel.Zone, weight: 5)
            .Affinity!.PodAntiAffinity!.PreferredDuringSchedulingIgnoredDuringExecution![0];

        Assert.Equal(5, term.Weight);
        Assert.Equal(["shop"], term.PodAffinityTerm!.Namespaces);
    }

    [Fact]
    public void A_pod_is_told_by_its_labels_and_others_by_a_selector()
    {
        var selector = new LabelSelector().NotIn("tier", "back");

        var terms = Task.RequireAwayFrom(Pod.Named("db").Label("app", "db")).RequireAwayFrom(selector)
            .Affinity!.PodAntiAffinity!.RequiredDuringSchedulingIgnoredDuringExecution!;

        Assert.Equal([new LabelSelector().MatchLabels("app", "db"), selector], terms.Select(term => term.LabelSelector));
    }

    [Fact]
    public void Of_another_workload_s_selector_the_expressions_hold_too()
    {
        var db = StatefulSet.Named("db").Selector(s => s.MatchLabels("app", "db").NotIn("tier", "back"));

        Assert.Equal(db.Selector, Task.RequireSpread(db, NodeLabel.Zone).TopologySpreadConstraints![0].LabelSelector);
    }

    [Fact]
    public void A_workloads_own_pods_are_told_by_its_selector_not_by_every_label()
    {
        var web = Web.PodLabel("version", "2").PreferApart().RequireSpread(NodeLabel.Zone);

        Assert.Equal(web.Selector, web.TopologySpreadConstraints![0].LabelSelector);
        Assert.Equal(
            web.Selector, web.Affinity!.PodAntiAffinity!.PreferredDuringSchedulingIgnoredDuringExecution![0].PodAffinityTerm!.LabelSelector);
    }

    [Fact]
    public void A_selector_that_comes_after_what_is_told_by_it_is_an_error()
    {
        var error = Assert.Throws<ManifestException>(() => Web.RequireSpread(NodeLabel.Zone).Selector("app", "web"));
        var others = Web.PreferNear(StatefulSet.Named("db")).Selector("app", "web").RequireSpread(NodeLabel.Zone);

        Assert.Contains("say Selector first", error.Message, StringComparison.Ordinal);
        Assert.Equal(new LabelSelector().MatchLabels("app", "web"), others.TopologySpreadConstraints![0].LabelSelector);
    }

    [Fact]
    public void The_own_pods_of_a_job_or_pod_are_told_by_their_labels()
    {
        var expected = new LabelSelector().MatchLabels("app", "sums");

        var job = Job.Named("sums").PodLabel("app", "sums").RequireApart(NodeLabel.Zone);
        var pod = Pod.Named("sums").Label("app", "sums").PreferSpread(NodeLabel.Zone, maxSkew: 2);

        Assert.Equal(expected, job.Affinity!.PodAntiAffinity!.RequiredDuringSchedulingIgnoredDuringExecution![0].LabelSelector);
        Assert.Equal(expected, pod.TopologySpreadConstraints![0].LabelSelector);
    }

    [Fact]
    public void Own_pods_without_labels_are_an_error()
    {
        var error = Assert.Throws<ManifestException>(() => Task.RequireSpread(NodeLabel.Zone));

        Assert.Contains("PodLabel", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_required_and_what_is_preferred_of_one_topology_stand_together_and_each_is_replaced()
    {
        var constraints = Web.RequireSpread(NodeLabel.Zone, maxSkew: 3).PreferSpread(NodeLabel.Zone).RequireSpread(NodeLabel.Zone, maxSkew: 2)
            .TopologySpreadConstraints!;

        Assert.Equal([(2, "DoNotSchedule"), (1, "ScheduleAnyway")], constraints.Select(c => (c.MaxSkew!.Value, c.WhenUnsatisfiable!.Value.Value)));
    }

    [Fact]
    public void Pods_to_spread_over_may_be_anothers()
    {
        var constraint = Assert.Single(Task.PreferSpread(Web, NodeLabel.Hostname).TopologySpreadConstraints!);

        Assert.Equal(Web.Selector, constraint.LabelSelector);
    }

    [Fact]
    public void A_taint_is_tolerated_whatever_its_value_or_for_one_value()
    {
        var tolerations = Task
            .Tolerate("gpu")
            .Tolerate("gpu", "a100", TaintEffect.NoExecute, 5.Minutes())
            .Tolerate("gpu", "a100", TaintEffect.NoExecute, 10.Minutes())
            .Tolerations!;

        Assert.Equal(
            [
                new Toleration { Key = "gpu", Operator = TolerationOperator.Exists },
                new Toleration { Key = "gpu", Value = "a100", Effect = TaintEffect.NoExecute, TolerationSeconds = 600 },
            ],
            tolerations);
    }

    [Fact]
    public void What_may_be_the_same_toleration_is_neither_added_nor_replaced_for_certain()
    {
        var spec = Task.Tolerate("gpu", "a100").Tolerate("old").Spec.Document;
        var value = ScalarNode.Of("a100");

        var result = SchedulingVocabulary.Tolerate(spec, UnknownNode.Instance, value, null, null);

        Assert.True(Knowledge.Covers(result, SchedulingVocabulary.Tolerate(spec, ScalarNode.Of("gpu"), value, null, null)));
        Assert.True(Knowledge.Covers(result, SchedulingVocabulary.Tolerate(spec, ScalarNode.Of("new"), value, null, null)));
    }

    [Fact]
    public void Classes_are_referred_to_by_themselves()
    {
        var pod = Task.PriorityClass(PriorityClass.Named("high")).RuntimeClass(RuntimeClass.Named("sandboxed"));

        Assert.Equal(("high", "sandboxed"), (pod.PriorityClassName, pod.RuntimeClassName));
    }

    [Fact]
    public void Names_of_one_address_are_collected()
    {
        var pod = Task.HostAlias("10.0.0.1", "a").HostAlias("10.0.0.2", "b").HostAlias("10.0.0.1", "a", "c");

        Assert.Equal(["a", "c"], pod.HostAliases!["10.0.0.1"].Hostnames);
        Assert.Equal(2, pod.HostAliases.Count);
    }

    private static ManifestList<NodeSelectorTerm> NodeTerms(Pod pod) =>
        pod.Affinity!.NodeAffinity!.RequiredDuringSchedulingIgnoredDuringExecution!.NodeSelectorTerms;
}
