namespace PodSharp.Rules.Tests.Warnings;

/// <summary>Ports and their names, which all containers of a pod share.</summary>
public class SamePortsTests
{
    [Fact]
    public void A_port_of_two_containers_is_told_at_the_second() => Judged.Warns(
        Manifest.Containers("{name: web, image: nginx, ports: [{containerPort: 80}]}, {name: log, image: logger, ports: [{containerPort: 80, protocol: TCP}]}"),
        "POD2001 spec.containers[1].ports[0]");

    [Fact]
    public void A_port_that_a_container_lists_twice_adds_nothing()
    {
        var finding = Assert.Single(Judged.All(Manifest.Containers("{name: web, image: nginx, ports: [{containerPort: 80, name: a}, {containerPort: 80, name: b}]}")));

        Assert.Equal("TCP port 80 is listed at spec.containers[0].ports[0] already: listing it again adds nothing", finding.Message);
        Assert.Equal(["spec.containers[0].ports[0]"], finding.Related.Select(place => place.Path));
    }

    [Fact]
    public void Sidecars_and_init_containers_count() => Judged.Warns(
        Manifest.Containers(
            "{name: web, image: nginx, ports: [{containerPort: 80}, {containerPort: 81}]}",
            "initContainers: [{name: a, image: proxy, restartPolicy: Always, ports: [{containerPort: 80}]}, {name: b, image: proxy, ports: [{containerPort: 81}]}]"),
        "POD2001 spec.containers[0].ports[0]",
        "POD2001 spec.containers[0].ports[1]");

    [Theory]
    [InlineData("{containerPort: 80}, {containerPort: 80, protocol: UDP}")]
    [InlineData("{containerPort: 80, hostPort: 80}, {containerPort: 80, hostPort: 81}")]
    [InlineData("{containerPort: 80, hostPort: 80, hostIP: 10.0.0.1}, {containerPort: 80, hostPort: 80, hostIP: 10.0.0.2}")]
    public void Ports_that_differ_are_no_repetition(string ports) => Judged.IsClean(Manifest.Containers($"{{name: web, image: nginx, ports: [{ports}]}}"));

    [Theory]
    [InlineData("{containerPort: 80, hostPort: 80}, {containerPort: 80}")]
    [InlineData("{containerPort: 80, hostPort: 80}, {containerPort: 80, hostPort: 80, hostIP: 10.0.0.1}")]
    public void A_port_of_the_node_is_none_of_its_own_where_the_other_has_none_or_any_address(string ports) => Judged.Warns(
        Manifest.Containers($"{{name: web, image: nginx, ports: [{ports}]}}"),
        "POD2001 spec.containers[0].ports[1]");

    [Fact]
    public void A_name_of_two_containers_ports_is_told_at_the_second() => Judged.Warns(
        Manifest.Containers(
            "{name: web, image: nginx, ports: [{containerPort: 80, name: http}]}, {name: log, image: logger, ports: [{containerPort: 81, name: http}]}",
            "initContainers: [{name: copy, image: busybox, ports: [{containerPort: 82, name: http}]}]"),
        "POD2002 spec.containers[1].ports[0].name");
}
