namespace PodSharp.Rules.Tests.Scheduling;

/// <summary>Which taints don't keep a pod away.</summary>
public class TolerationTests
{
    [Theory]
    [InlineData("{operator: Equal}", "POD1120 spec.tolerations[0].operator")]
    [InlineData("{}", "POD1120 spec.tolerations[0].operator")]
    [InlineData("{key: a, tolerationSeconds: 60}", "POD1120 spec.tolerations[0].effect")]
    [InlineData("{key: a, value: b c}", "POD1111 spec.tolerations[0].value as spec.tolerations[0].operator")]
    [InlineData("{key: a, operator: Exists, value: b}", "POD1108 spec.tolerations[0].value as spec.tolerations[0].operator")]
    [InlineData("{key: a, operator: Gt, value: \"1\"}", "POD1102 spec.tolerations[0].operator")]
    [InlineData("{key: a, operator: NotEqual}", "POD1102 spec.tolerations[0].operator")]
    [InlineData("{key: a, effect: Never}", "POD1102 spec.tolerations[0].effect")]
    [InlineData("{key: a b}", "POD1111 spec.tolerations[0].key")]
    public void What_a_toleration_cannot_be_is_told(string toleration, string expected) =>
        Judged.Finds(PodText.WithSpec($"tolerations: [{toleration}]"), expected);

    [Theory]
    [InlineData("{operator: Exists}")]
    [InlineData("{key: a}")]
    [InlineData("{key: a, operator: \"\", value: b, effect: \"\"}")]
    [InlineData("{key: a, operator: Exists, effect: NoExecute, tolerationSeconds: -1}")]
    public void What_a_toleration_can_be_is_not_told(string toleration) => Judged.IsClean(PodText.WithSpec($"tolerations: [{toleration}]"));
}
