namespace PodSharp.Rules;

/// <summary>The rules about services, ingresses and network policies.</summary>
internal static class NetworkingRules
{
    public static readonly ObjectRule[] All =
    [
        new ServicePorts(),
        new ExternalNameService(),
        new ServiceAddresses(),
        new ServiceTraffic(),
        new LoadBalancerService(),
        new ServiceAffinity(),
        new ServiceTopology(),
        new IngressRoutes(),
        new IngressHost(),
        new IngressPath(),
        new IngressBackendPort(),
        new IngressBackendResource(),
        new IngressClassName(),
        new IngressClassParameters(),
        new NetworkPolicyPeers(),
        new NetworkPolicyPorts(),
        new AddressBlocks(),
        new DisruptionBudget(),
    ];
}
