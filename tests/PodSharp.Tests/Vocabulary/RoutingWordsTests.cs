using PodSharp.Documents;

namespace PodSharp.Tests.Vocabulary;

public class RoutingWordsTests
{
    private static readonly ContainerPort Http = ContainerPort.Named("http", 8080);

    private static readonly Deployment Web = Deployment.Named("web", "shop")
        .Sidecar("proxy", "envoyproxy/envoy:v1.31", c => c.Port(ContainerPort.Named("dns", 53, Protocol.UDP)))
        .Init("migrate", "web:1", c => c.Port(1))
        .Container("web", "web:1", c => c.Port(Http));

    [Fact]
    public void A_headless_service_has_the_name_that_its_stateful_set_has_for_it()
    {
        var db = StatefulSet.Named("db", "shop");

        Assert.Equal("db", Service.HeadlessFor(db).Name);
        Assert.Equal("db-pods", Service.HeadlessFor(db.ServiceName("db-pods")).Name);
        Assert.Equal("other", Service.HeadlessFor(db.ServiceName("db-pods"), "other").Name);
        Assert.Equal("None", Service.HeadlessFor(db).ClusterIP);
        Assert.Equal("shop", Service.HeadlessFor(db).Namespace);
    }

    [Fact]
    public void A_port_object_tells_name_number_and_protocol()
    {
        var service = Service.Named("dns").Port(ContainerPort.Named("dns", 53, Protocol.UDP));

        Assert.Equal([new ServicePort { Name = "dns", Port = 53, Protocol = Protocol.UDP, TargetPort = "dns" }], service.Ports);
    }

    [Fact]
    public void All_ports_are_those_of_what_runs_as_long_as_the_pod()
    {
        var ports = Service.For(Web).PortsOf(Web).Ports!;

        Assert.Equal(["http", "dns"], ports.Select(port => port.Name));
    }

    [Fact]
    public void A_route_finds_the_port_of_the_service_that_leads_to_a_port_of_the_pods()
    {
        var service = Service.For(Web).Port(443, to: 8443, name: "https").Port(80, to: Http);

        var ingress = Ingress.Named("web").Route("a.example", "/", service, Http).Route("a.example", "/s", service, "https");

        var paths = ingress.Rules![0].Http!.Paths;
        Assert.Equal(new ServiceBackendPort { Number = 80 }, paths[0].Backend!.Service!.Port);
        Assert.Equal(new ServiceBackendPort { Name = "https" }, paths[1].Backend!.Service!.Port);
    }

    [Fact]
    public void The_only_port_of_a_service_object_needn_t_be_said()
    {
        var one = Ingress.Named("web").DefaultBackend(Service.For(Web).Port(80, to: Http));

        Assert.Equal(80, one.DefaultBackend!.Service!.Port!.Number);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_port_that_can_t_be_told_is_an_error(bool byName)
    {
        NameOf<Service> service = byName ? "web" : Service.For(Web).Port(80).Port(81);

        var error = Assert.Throws<ManifestException>(() => Ingress.Named("web").Route("a.example", "/", service));

        Assert.Contains("Which port of Service web", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_route_to_a_port_that_the_service_doesn_t_lead_to_is_an_error()
    {
        var service = Service.For(Web).Port(80, to: 9090);

        var error = Assert.Throws<ManifestException>(() => Ingress.Named("web").Route("a.example", "/", service, Http));

        Assert.Contains("no port that leads to", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hosts_of_one_certificate_are_collected()
    {
        var ingress = Ingress.Named("web").Tls("a", "a.example").Tls("b", "b.example").Tls("a", "a.example", "c.example");

        Assert.Equal(["a", "b"], ingress.Tls!.Select(tls => tls.SecretName));
        Assert.Equal(["a.example", "c.example"], ingress.Tls![0].Hosts);
    }

    [Fact]
    public void What_a_service_without_labels_would_select_is_said_in_plain_words()
    {
        var error = Assert.Throws<ManifestException>(() => Service.For(Pod.Named("x")));

        Assert.Contains("the pods of Pod x by", error.Message, StringComparison.Ordinal);
    }
}
