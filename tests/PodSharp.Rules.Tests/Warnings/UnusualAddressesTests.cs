namespace PodSharp.Rules.Tests.Warnings;

/// <summary>Addresses of IPv6, which can be spelled in many ways.</summary>
public class UnusualAddressesTests
{
    [Fact]
    public void The_usual_spelling_is_suggested()
    {
        var finding = Assert.Single(Judged.All(Manifest.Pod("hostAliases: [{ip: '2001:DB8:0:0::1'}]")));

        Assert.Equal(("POD2009", "spec.hostAliases[0].ip", "2001:db8::1"), (finding.Id, finding.Path, finding.Suggestion));
    }

    [Fact]
    public void Name_servers_are_judged() => Judged.Warns(Manifest.Pod("dnsConfig: {nameservers: ['FE80:0::1', 'fe80::1']}"), "POD2009 spec.dnsConfig.nameservers[0]");

    [Theory]
    [InlineData("clusterIP: 'FD00:0::1'", "spec.clusterIP")]
    [InlineData("clusterIP: 'FD00:0::1', clusterIPs: ['FD00:0::1']", "spec.clusterIPs[0]")]
    [InlineData("type: LoadBalancer, loadBalancerSourceRanges: ['FD00:0::/64', 'fd00:1::/64']", "spec.loadBalancerSourceRanges[0]")]
    public void Addresses_of_a_service_are_judged(string spec, string path) => Judged.Warns(
        Manifest.Service(spec), "POD2009 " + path);

    [Fact]
    public void External_addresses_are_judged() => Judged.Warns(
        Manifest.Service("externalIPs: ['FD00:0::1']"),
        "POD2009 spec.externalIPs[0]",
        "POD6003 spec.externalIPs");

    [Theory]
    [InlineData("FD00:0::1", "fd00::1")]
    [InlineData("010.0.0.01", "10.0.0.1")]
    [InlineData("::ffff:10.0.0.1", "10.0.0.1")]
    public void A_load_balancer_has_any_address_that_can_be_read(string address, string usual) => Assert.Contains(
        Judged.All(Manifest.Service($"type: LoadBalancer, loadBalancerIP: '{address}'")),
        finding => (finding.Id, finding.Suggestion) == ("POD2009", usual));

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("fd00::1")]
    [InlineData("anything")]
    public void And_nothing_is_said_of_what_is_usual_or_no_address(string address) => Assert.DoesNotContain(
        "POD2009", Judged.All(Manifest.Service($"type: LoadBalancer, loadBalancerIP: '{address}'")).Select(finding => finding.Id));

    [Fact]
    public void Networks_of_a_policy_are_judged() => Judged.Warns(
        Manifest.Of("networking.k8s.io/v1", "NetworkPolicy", "{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 'FD00:0::/56', except: ['fd00:0:0:0::/64']}}]}]}"),
        "POD2009 spec.ingress[0].from[0].ipBlock.cidr",
        "POD2009 spec.ingress[0].from[0].ipBlock.except[0]");

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("::1")]
    [InlineData("2001:db8:0:1:1:1:1:1")]
    public void What_is_written_as_usual_is_right(string address) => Judged.IsClean(Manifest.Pod($"hostAliases: [{{ip: '{address}'}}]"));
}
