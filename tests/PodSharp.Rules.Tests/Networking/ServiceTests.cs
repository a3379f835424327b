namespace PodSharp.Rules.Tests.Networking;

/// <summary>Services: ports, addresses, and fields that only fit some types.</summary>
public class ServiceTests
{
    private const string Port = "ports: [{port: 80}]";

    [Theory]
    [InlineData("ports: [{port: 80, targetPort: http}, {port: 80, protocol: UDP}]", "POD1101 spec.ports[0].name", "POD1101 spec.ports[1].name")]
    [InlineData("ports: []", "POD1101 spec.ports")]
    [InlineData("ports: [{port: 0}]", "POD1103 spec.ports[0].port")]
    [InlineData("ports: [{}]", "POD1101 spec.ports[0].port")]
    [InlineData("ports: [{port: 80, targetPort: '80'}]", "POD1110 spec.ports[0].targetPort")]
    [InlineData("ports: [{port: 80, appProtocol: ''}]", "POD1111 spec.ports[0].appProtocol")]
    [InlineData("ports: [{name: a, port: 80}, {name: b, port: 80, protocol: TCP}]", "POD1105 spec.ports[1]")]
    [InlineData("ports: [{name: a, port: 80}, {name: a, port: 81}]", "POD1105 spec.ports[1].name")]
    [InlineData("ports: [{port: 80, nodePort: 30080}]", "POD1108 spec.ports[0].nodePort")]
    [InlineData("type: NodePort, ports: [{name: a, port: 80, nodePort: 30080}, {name: b, port: 81, nodePort: 30080}]", "POD1105 spec.ports[1].nodePort")]
    public void Ports_are_judged(string spec, params string[] expected) => Judged.Finds(Service(spec), expected);

    [Theory]
    [InlineData("clusterIP: None")]
    [InlineData("type: ExternalName, externalName: db.example.com.")]
    [InlineData("ports: [{port: 80, targetPort: 0}]")]
    [InlineData("ports: [{name: dns, port: 53}, {name: dns-udp, port: 53, protocol: UDP}]")]
    [InlineData("type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 31000, loadBalancerSourceRanges: [' 10.0.0.0/8 '], " + Port)]
    [InlineData("externalIPs: [203.0.113.7], externalTrafficPolicy: Local, " + Port)]
    [InlineData("sessionAffinityConfig: {clientIP: {timeoutSeconds: 0}}, " + Port)]
    [InlineData("clusterIP: 10.0.0.7, clusterIPs: [10.0.0.7, '2001:db8::7'], ipFamilyPolicy: RequireDualStack, " + Port)]
    public void Much_is_allowed(string spec) =>
        Assert.DoesNotContain(Judged.All(Service(spec)), finding => finding.Rule.IsRefusal);

    [Theory]
    [InlineData("type: ExternalName", "POD1101 spec.externalName")]
    [InlineData("type: ExternalName, externalName: 'db..example.com'", "POD1110 spec.externalName")]
    [InlineData("type: ExternalName, externalName: db, clusterIP: None", "POD1108 spec.clusterIP as spec.clusterIPs")]
    [InlineData("type: ExternalName, externalName: db, ipFamilies: [IPv4], ipFamilyPolicy: SingleStack", "POD1108 spec.ipFamilies", "POD1108 spec.ipFamilyPolicy")]
    public void An_alias_has_a_name_and_nothing_else(string spec, params string[] expected) => Judged.Finds(Service(spec), expected);

    [Theory]
    [InlineData("type: NodePort, clusterIP: None, " + Port, "POD1108 spec.clusterIP as spec.clusterIPs[0]")]
    [InlineData("clusterIPs: [10.0.0.7], " + Port, "POD1120 spec.clusterIPs")]
    [InlineData("clusterIP: 10.0.0.7, clusterIPs: [10.0.0.8], " + Port, "POD1120 spec.clusterIPs[0] as spec.clusterIPs")]
    [InlineData("clusterIP: 10.0.0.07, " + Port, "POD1112 spec.clusterIP as spec.clusterIPs[0]")]
    [InlineData("clusterIP: 10.0.0.7, clusterIPs: [10.0.0.7, 10.0.0.8], " + Port, "POD1120 spec.clusterIPs[1] as spec.clusterIPs")]
    [InlineData("clusterIP: 10.0.0.7, clusterIPs: [10.0.0.7, None], " + Port, "POD1120 spec.clusterIPs[1] as spec.clusterIPs")]
    [InlineData("clusterIP: 10.0.0.7, ipFamilies: [IPv6], " + Port, "POD1120 spec.clusterIP as spec.clusterIPs[0]")]
    [InlineData("ipFamilies: [IPv4, IPv4], " + Port, "POD1105 spec.ipFamilies[1]")]
    public void Addresses_are_judged(string spec, string expected) => Judged.Finds(Service(spec), expected);

    [Theory]
    [InlineData("externalTrafficPolicy: Local", "POD1108 spec.externalTrafficPolicy")]
    [InlineData("type: NodePort, healthCheckNodePort: 31000", "POD1108 spec.healthCheckNodePort")]
    [InlineData("type: LoadBalancer, healthCheckNodePort: 31000", "POD1108 spec.healthCheckNodePort")]
    [InlineData("loadBalancerClass: example.com/lb", "POD1108 spec.loadBalancerClass")]
    [InlineData("allocateLoadBalancerNodePorts: false", "POD1108 spec.allocateLoadBalancerNodePorts")]
    [InlineData("loadBalancerSourceRanges: [10.0.0.0/8]", "POD1108 spec.loadBalancerSourceRanges as spec.LoadBalancerSourceRanges")]
    [InlineData("type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.1/8]", "POD1112 spec.loadBalancerSourceRanges[0] as spec.LoadBalancerSourceRanges[0]")]
    [InlineData("sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 86401}}", "POD1103 spec.sessionAffinityConfig.clientIP.timeoutSeconds")]
    public void Fields_that_do_not_fit_the_type_are_refused(string spec, string expected) => Judged.Finds(Service(spec + ", " + Port), expected);

    [Fact]
    public void Annotations_stand_in_for_fields()
    {
        const string Ranges = "service.beta.kubernetes.io/load-balancer-source-ranges";
        Judged.Finds(Service(Port, $"annotations: {{{Ranges}: '10.0.0.0/8, 10.1.0.1/16'}}"), $"POD1108 metadata.annotations[{Ranges}]", $"POD1112 metadata.annotations[{Ranges}]");
        Judged.Finds(
            Service(Port, "annotations: {service.kubernetes.io/topology-mode: Auto, service.kubernetes.io/topology-aware-hints: disabled}"),
            "POD1120 metadata.annotations[service.kubernetes.io/topology-mode]",
            "POD6003 metadata.annotations[service.kubernetes.io/topology-aware-hints]");
    }

    [Fact]
    public void A_service_without_spec_lacks_ports() => Judged.Finds("{apiVersion: v1, kind: Service, metadata: {name: shop}}", "POD1101 spec.ports");

    private static string Service(string spec, string metadata = "labels: {app: shop}") =>
        $"{{apiVersion: v1, kind: Service, metadata: {{name: shop, {metadata}}}, spec: {{{spec}}}}}";
}
