namespace PodSharp.Rules.Tests.Warnings;

/// <summary>Fields that do nothing beside others.</summary>
public class SettingsWithoutEffectTests
{
    [Fact]
    public void An_address_of_the_node_needs_a_port_of_it() => Judged.Warns(
        Manifest.Containers("{name: web, image: nginx, ports: [{containerPort: 80, hostIP: 10.0.0.1}]}"),
        "POD2005 spec.containers[0].ports[0].hostIP");

    [Fact]
    public void With_a_port_it_is_right() =>
        Judged.IsClean(Manifest.Containers("{name: web, image: nginx, ports: [{containerPort: 80, hostIP: 10.0.0.1, hostPort: 80}]}"));

    [Fact]
    public void A_headless_service_ignores_what_would_forward() => Judged.Warns(
        Manifest.Service("clusterIP: None, loadBalancerIP: 10.0.0.1, externalIPs: [10.0.0.2], sessionAffinity: ClientIP"),
        "POD2005 spec.loadBalancerIP",
        "POD2005 spec.externalIPs",
        "POD2005 spec.sessionAffinity",
        "POD6003 spec.loadBalancerIP",
        "POD6003 spec.externalIPs");

    [Fact]
    public void A_service_that_is_a_name_only_ignores_addresses() => Judged.Warns(
        Manifest.Service("type: ExternalName, externalName: db.example.com, externalIPs: [10.0.0.2]"),
        "POD2005 spec.externalIPs",
        "POD6003 spec.externalIPs");

    [Fact]
    public void And_another_service_ignores_the_name() => Judged.Warns(
        Manifest.Service("externalName: db.example.com"),
        "POD2005 spec.externalName");

    [Theory]
    [InlineData("sessionAffinity: ClientIP")]
    [InlineData("clusterIP: None, sessionAffinity: None")]
    [InlineData("type: ExternalName, externalName: db.example.com")]
    public void What_the_type_has_is_right(string spec) => Judged.IsClean(Manifest.Service(spec));
}
