namespace PodSharp.Rules.Tests.Networking;

/// <summary>Network policies.</summary>
public class NetworkPolicyTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("{podSelector: {}, policyTypes: [Ingress, Ingress]}")]
    [InlineData("{ingress: [{from: [{podSelector: {}, namespaceSelector: {}}], ports: [{port: http}, {port: 8000, endPort: 8080}, {protocol: UDP}]}]}")]
    [InlineData("{egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}]}, {}]}")]
    public void Connections_are_allowed(string spec) => Judged.IsClean(Policy(spec));

    [Theory]
    [InlineData("{from: [{}]}", "POD1107 spec.ingress[0].from[0]")]
    [InlineData("{from: [{ipBlock: {cidr: 10.0.0.0/8}, podSelector: {}}]}", "POD1106 spec.ingress[0].from[0].ipBlock as spec.ingress[0].from[0]")]
    [InlineData("{from: [{ipBlock: {}}]}", "POD1101 spec.ingress[0].from[0].ipBlock.cidr")]
    [InlineData("{from: [{ipBlock: {cidr: 10.0.0.1/8}}]}", "POD1112 spec.ingress[0].from[0].ipBlock.cidr")]
    [InlineData("{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [11.0.0.0/16]}}]}", "POD1120 spec.ingress[0].from[0].ipBlock.except[0]")]
    [InlineData("{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.0.0.0/8]}}]}", "POD1120 spec.ingress[0].from[0].ipBlock.except[0]")]
    [InlineData("{from: [{ipBlock: {cidr: 10.0.0.0/8, except: ['2001:db8::/32']}}]}", "POD1120 spec.ingress[0].from[0].ipBlock.except[0]")]
    [InlineData("{from: [{podSelector: {matchLabels: {'a b': x}}}]}", "POD1111 spec.ingress[0].from[0].podSelector.matchLabels[a b]")]
    [InlineData("{ports: [{protocol: ''}]}", "POD1102 spec.ingress[0].ports[0].protocol")]
    [InlineData("{ports: [{port: 0}]}", "POD1103 spec.ingress[0].ports[0].port")]
    [InlineData("{ports: [{port: ''}]}", "POD1110 spec.ingress[0].ports[0].port")]
    [InlineData("{ports: [{endPort: 80}]}", "POD1108 spec.ingress[0].ports[0].endPort")]
    [InlineData("{ports: [{port: http, endPort: 80}]}", "POD1108 spec.ingress[0].ports[0].endPort")]
    [InlineData("{ports: [{port: 80, endPort: 79}]}", "POD1120 spec.ingress[0].ports[0].endPort")]
    public void Peers_and_ports_are_judged(string rule, string expected) => Judged.Finds(Policy($"{{ingress: [{rule}]}}"), expected);

    [Fact]
    public void There_are_two_directions() => Judged.Finds(
        Policy("{policyTypes: [Ingress, Egress, Sideways]}"),
        "POD1104 spec.policyTypes",
        "POD1102 spec.policyTypes[2]");

    [Theory]
    [InlineData("{minAvailable: 100%}")]
    [InlineData("{}")]
    [InlineData("{minAvailable: 1, maxUnavailable: 1}", "POD1106 spec.maxUnavailable as spec")]
    [InlineData("{minAvailable: 101%}", "POD1103 spec.minAvailable")]
    [InlineData("{maxUnavailable: -1}", "POD1103 spec.maxUnavailable")]
    [InlineData("{maxUnavailable: ''}", "POD1115 spec.maxUnavailable")]
    [InlineData("{unhealthyPodEvictionPolicy: ''}", "POD1102 spec.unhealthyPodEvictionPolicy")]
    public void A_budget_says_how_many_stay_or_go(string spec, params string[] expected) =>
        Judged.Finds($"{{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {{name: shop}}, spec: {spec}}}", expected);

    private static string Policy(string spec) => $"{{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {{name: shop}}, spec: {spec}}}";
}
