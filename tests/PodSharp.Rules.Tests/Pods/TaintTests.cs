namespace PodSharp.Rules.Tests.Pods;

/// <summary>Taints of nodes, which pods tolerate.</summary>
public class TaintTests
{
    [Fact]
    public void A_taint_is_a_label_with_an_effect()
    {
        Judged.Finds(
            Node("{key: a b, effect: NoSchedule}", "{key: a, value: b c, effect: NoSchedule}", "{key: a, effect: NoRun}", "{key: b}"),
            "POD1111 spec.taints[0].key",
            "POD1111 spec.taints[1].value",
            "POD1102 spec.taints[2].effect",
            "POD1101 spec.taints[3].effect");
        Judged.IsClean(Node("{key: example.com/gpu, value: \"true\", effect: NoSchedule}"));
    }

    [Fact]
    public void A_key_comes_once_with_an_effect_whatever_its_value()
    {
        Judged.Finds(Node("{key: a, value: b, effect: NoSchedule}", "{key: a, effect: NoSchedule}"), "POD1105 spec.taints[1]");
        Judged.IsClean(Node("{key: a, effect: NoSchedule}", "{key: a, effect: NoExecute}"));
    }

    private static string Node(params string[] taints) =>
        $"apiVersion: v1\nkind: Node\nmetadata: {{name: node-1}}\nspec: {{taints: [{string.Join(", ", taints)}]}}";
}
