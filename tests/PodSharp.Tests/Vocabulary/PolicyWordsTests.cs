using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp.Tests.Vocabulary;

public class PolicyWordsTests
{
    private static readonly Deployment Web = Deployment.Named("web", "shop");
    private static readonly StatefulSet Db = StatefulSet.Named("db", "data");

    [Fact]
    public void A_policy_says_what_it_is_about_in_whatever_order_it_is_said()
    {
        var out_ = NetworkPolicy.For(Web).AllowTo(Db, 5432);

        Assert.Equal([PolicyType.Egress], out_.PolicyTypes);
        Assert.Equal([PolicyType.Egress, PolicyType.Ingress], out_.AllowFrom(Web).AllowFrom(Db).PolicyTypes);
    }

    [Fact]
    public void A_peer_s_namespace_is_said_where_it_is_another_one()
    {
        var policy = NetworkPolicy.For(Web).AllowFrom(Db).AllowFrom(Deployment.Named("api", "shop")).AllowFrom(Deployment.Named("cli"));

        var peers = policy.Ingress!.Select(rule => rule.From![0]).ToList();
        Assert.Equal("data", peers[0].NamespaceSelector!.MatchLabels!["kubernetes.io/metadata.name"]);
        Assert.Null(peers[1].NamespaceSelector);
        Assert.Null(peers[2].NamespaceSelector);
        Assert.Equal("db", peers[0].PodSelector!.MatchLabels!["app.kubernetes.io/name"]);
    }

    [Fact]
    public void A_port_object_is_meant_by_its_name_and_protocol()
    {
        var policy = NetworkPolicy.For(Web).AllowFrom(Db, 80, ContainerPort.Named("dns", 53, Protocol.UDP));

        Assert.Equal(
            [new NetworkPolicyPort { Port = 80 }, new NetworkPolicyPort { Port = "dns", Protocol = Protocol.UDP }],
            policy.Ingress![0].Ports);
    }

    [Fact]
    public void A_policy_that_denies_all_selects_all()
    {
        var policy = NetworkPolicy.DenyAll("nothing", PolicyType.Ingress);

        Assert.Equal(new LabelSelector(), policy.PodSelector);
        Assert.Equal([PolicyType.Ingress], policy.PolicyTypes);
        Assert.Contains("podSelector: {}", policy.ToYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_selector_with_expressions_is_taken_as_it_is()
    {
        var web = Web.Selector(s => s.MatchExpressions(e => e.Key("tier").Operator(LabelSelectorOperator.Exists)));

        Assert.Equal(web.Selector, PodDisruptionBudget.For(web).Selector);
        Assert.Equal(web.Selector, NetworkPolicy.For(web).PodSelector);
    }

    [Fact]
    public void A_selector_of_labels_alone_is_one_of_labels()
    {
        var old = ReplicationController.Named("old").Selector("app", "old");

        Assert.Equal(new LabelSelector().MatchLabels("app", "old"), PodDisruptionBudget.For(old).Selector);
        Assert.Equal("old", Service.For(old).Selector!["app"]);
    }

    [Fact]
    public void Of_a_workload_that_nobody_knows_no_selector_is_claimed() =>
        Assert.IsType<UnknownNode>(DisruptionBudgetVocabulary.For(MappingNode.Empty, UnknownNode.Instance, null).Get("spec").Get("selector"));

    [Fact]
    public void The_last_limit_of_a_disruption_budget_holds()
    {
        var budget = PodDisruptionBudget.For(Web).MinAvailable(2).MaxUnavailable("10%");

        Assert.Null(budget.MinAvailable);
        Assert.Equal("10%", budget.MaxUnavailable);
    }

    [Fact]
    public void An_autoscaler_refers_to_what_it_scales()
    {
        var autoscaler = HorizontalPodAutoscaler.For(Db, 1, 3);

        Assert.Equal(
            new CrossVersionObjectReference { ApiVersion = "apps/v1", Kind = "StatefulSet", Name = "db" }, autoscaler.ScaleTargetRef);
        Assert.Equal("data", autoscaler.Namespace);
    }

    [Fact]
    public void A_metric_said_again_is_replaced()
    {
        var autoscaler = HorizontalPodAutoscaler.For(Web, 1, 3).CpuUtilization(50).MemoryUtilization(60).AverageCpu(500.Milli());

        Assert.Equal(["cpu", "memory"], autoscaler.Metrics!.Select(metric => metric.Resource!.Name));
        Assert.Null(autoscaler.Metrics![0].Resource!.Target!.AverageUtilization);
    }

    [Fact]
    public void A_metric_has_one_target()
    {
        var autoscaler = HorizontalPodAutoscaler.For(Web, 1, 3);

        Assert.Throws<ManifestException>(() => autoscaler.ExternalMetric("queue_length"));
        Assert.Throws<ManifestException>(() => autoscaler.ExternalMetric("queue_length", value: 1, average: 1));
    }

    [Fact]
    public void Resources_of_several_groups_become_a_rule_for_each()
    {
        var role = Role.Named("reader").AllowRead("pods", "deployments", "services", "statefulsets/scale", "events");

        Assert.Equal(2, role.Rules!.Count);
        Assert.Equal(("", "pods,services,events"), (role.Rules[0].ApiGroups![0], string.Join(",", role.Rules[0].Resources!)));
        Assert.Equal(("apps", "deployments,statefulsets/scale"), (role.Rules[1].ApiGroups![0], string.Join(",", role.Rules[1].Resources!)));
    }

    [Fact]
    public void A_resource_of_another_group_is_said_with_it()
    {
        var role = Role.Named("reader").AllowRead("widgets.example.com/status").AllowRead("*");

        Assert.Equal(("example.com", "widgets/status"), (role.Rules![0].ApiGroups![0], role.Rules[0].Resources![0]));
        Assert.Equal(("*", "*"), (role.Rules[1].ApiGroups![0], role.Rules[1].Resources![0]));
    }

    [Theory]
    [InlineData("deployment", "did you mean deployments?")]
    [InlineData("Pods", "did you mean pods?")]
    [InlineData("widgets", "widgets.example.com")]
    [InlineData("", "widgets.example.com")]
    public void A_resource_that_nobody_knows_is_an_error(string resource, string remedy)
    {
        var error = Assert.Throws<ManifestException>(() => Role.Named("reader").AllowRead(resource));

        Assert.Contains(remedy, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_rule_and_subject_are_there_once()
    {
        var role = Role.Named("reader", "shop").AllowRead("pods").AllowRead("pods");
        var binding = RoleBinding.Of(role).ToUser("jane").ToGroup("jane").ToUser("jane");

        Assert.Single(role.Rules!);
        Assert.Equal(["User", "Group"], binding.Subjects!.Select(subject => subject.Kind?.Value));
    }

    [Fact]
    public void A_service_account_is_looked_for_where_it_is_or_where_the_binding_is()
    {
        var binding = RoleBinding.Of(Role.Named("reader", "shop"));

        Assert.Equal("jobs", binding.To(ServiceAccount.Named("runner", "jobs")).Subjects![0].Namespace);
        Assert.Equal("shop", binding.To(ServiceAccount.Named("runner")).Subjects![0].Namespace);
    }
}
