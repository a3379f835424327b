using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Rules.Tests.Workloads;

/// <summary>Knowing less never adds a finding: selectors and labels of which something is only known at run time.</summary>
public class LabelSelectorTests
{
    private static readonly ScalarNode Web = ScalarNode.Of("web");
    private static readonly ScalarNode Api = ScalarNode.Of("api");

    [Fact]
    public void Labels_that_are_not_known_might_be_the_right_ones()
    {
        Assert.True(IsSilent(Labels(("app", Web)), UnknownNode.Instance));
        Assert.True(IsSilent(Labels(("app", Web)), Labels(("app", UnknownNode.Instance))));
        Assert.True(IsSilent(Labels(("app", Web)), Labels(("tier", Web)).Open()));
    }

    [Fact]
    public void A_requirement_that_is_not_known_might_be_met()
    {
        Assert.True(IsSilent(UnknownNode.Instance, Labels(("app", Web))));
        Assert.True(IsSilent(Labels(("app", UnknownNode.Instance)), Labels(("app", Web))));
        Assert.True(IsSilent(Labels(("app", Web)).Open(), Labels(("app", Web))));
    }

    [Fact]
    public void What_is_known_to_differ_is_told_whatever_else_is_unknown()
    {
        Assert.False(IsSilent(Labels(("app", Web)).Open(), Labels(("app", Api)).Open()));
        Assert.False(IsSilent(Labels(("app", Web), ("tier", UnknownNode.Instance)), Labels(("app", Api))));
        Assert.False(IsSilent(Labels(("app", UnknownNode.Instance)), Labels(("tier", Web))));
    }

    private static MappingNode Labels(params (string Key, DocumentNode? Value)[] labels) => MappingNode.Of(labels);

    private static bool IsSilent(DocumentNode selector, DocumentNode labels)
    {
        var container = MappingNode.Of(("name", Web), ("image", ScalarNode.Of("nginx:1.27")));
        var deployment = MappingNode.Of(
            ("apiVersion", ScalarNode.Of("apps/v1")),
            ("kind", ScalarNode.Of("Deployment")),
            ("metadata", MappingNode.Of(("name", Web))),
            ("spec", MappingNode.Of(
                ("selector", MappingNode.Of(("matchLabels", selector))),
                ("template", MappingNode.Of(
                    ("metadata", MappingNode.Of(("labels", labels))),
                    ("spec", MappingNode.Of(("containers", SequenceNode.Of(container)))))))));

        return RuleSet.Check(deployment, KubernetesVersion.Newest).Count == 0;
    }
}
