using static PodSharp.Rules.Tests.Pods.Manifests;

namespace PodSharp.Rules.Tests.Pods;

/// <summary>Ports of containers, and ports of the node.</summary>
public class PortTests
{
    [Fact]
    public void Ports_lie_between_1_and_65535_and_0_is_no_port_of_the_node() => Judged.Finds(
        Container("ports: [{containerPort: 0}, {containerPort: 70000}, {containerPort: 80, hostPort: 0}, {containerPort: 81, hostPort: -1}]"),
        "POD1103 spec.containers[0].ports[0].containerPort",
        "POD1103 spec.containers[0].ports[1].containerPort",
        "POD1103 spec.containers[0].ports[3].hostPort");

    [Fact]
    public void The_name_of_a_port_is_short_and_used_once_in_a_container() => Judged.Finds(
        Container("ports: [{name: http, containerPort: 80}, {name: http, containerPort: 81}, {name: HTTP, containerPort: 82}]"),
        "POD1105 spec.containers[0].ports[1].name",
        "POD1110 spec.containers[0].ports[2].name");

    [Fact]
    public void A_port_of_the_node_is_taken_by_the_first_container_that_has_it()
    {
        var finding = Assert.Single(Judged.All(WithSpec("""
            containers:
            - {name: web, image: nginx, ports: [{containerPort: 80, hostPort: 8080}]}
            - {name: log, image: nginx, ports: [{containerPort: 81, hostPort: 8080}]}
            """)));

        Assert.Equal(("POD1202", "spec.containers[1].ports[0].hostPort"), (finding.Id, finding.Path));
        Assert.Equal("The node's port 8080/TCP is taken by spec.containers[0].ports[0]", finding.Message);
    }

    [Fact]
    public void A_port_of_the_node_may_come_twice_with_another_protocol_or_address() => Judged.IsClean(Container(
        "ports: [{containerPort: 53, hostPort: 53}, {containerPort: 53, hostPort: 53, protocol: UDP}, {containerPort: 54, hostPort: 53, hostIP: 10.0.0.1}]"));

    [Fact]
    public void Init_containers_run_one_after_the_other_and_may_share_a_port_of_the_node() => Judged.IsClean(WithSpec("""
        initContainers:
        - {name: one, image: busybox, ports: [{containerPort: 80, hostPort: 8080}]}
        - {name: two, image: busybox, ports: [{containerPort: 81, hostPort: 8080}]}
        containers: [{name: web, image: nginx}]
        """));

    [Fact]
    public void On_the_network_of_the_node_both_ports_are_one()
    {
        Judged.Finds(Container("ports: [{containerPort: 80, hostPort: 8080}]", "hostNetwork: true"), "POD1120 spec.containers[0].ports[0].hostPort");
        Judged.IsClean(Container("ports: [{containerPort: 80}, {containerPort: 81, hostPort: 81}]", "hostNetwork: true"));
    }

    [Fact]
    public void A_pod_on_the_network_of_the_node_takes_its_ports_without_saying_so() => Assert.Contains(
        Judged.All(WithSpec("""
            hostNetwork: true
            containers:
            - {name: web, image: nginx, ports: [{containerPort: 80}]}
            - {name: log, image: nginx, ports: [{containerPort: 80}]}
            """)),
        finding => (finding.Id, finding.Path) == ("POD1202", "spec.containers[1].ports[0].hostPort"));
}
