namespace PodSharp.Rules.Tests.Pods;

/// <summary>Probes and hooks.</summary>
public class ProbeTests
{
    private const string Container = "spec.containers[0]";

    [Fact]
    public void A_probe_checks_in_one_way()
    {
        Judged.Finds(Manifests.Container("livenessProbe: {periodSeconds: 5}"), $"POD1107 {Container}.livenessProbe");
        Judged.Finds(
            Manifests.Container("livenessProbe: {httpGet: {port: 80}, exec: {command: [\"true\"]}, grpc: {port: 81}}"),
            $"POD1106 {Container}.livenessProbe.httpGet",
            $"POD1106 {Container}.livenessProbe.grpc");
    }

    [Fact]
    public void A_port_is_a_number_or_a_name_and_numbers_have_no_quotes()
    {
        Judged.Finds(Manifests.Container("readinessProbe: {httpGet: {port: \"80\"}}"), $"POD1110 {Container}.readinessProbe.httpGet.port");
        Judged.Finds(Manifests.Container("readinessProbe: {tcpSocket: {port: 0}}"), $"POD1103 {Container}.readinessProbe.tcpSocket.port");
        Judged.Finds(Manifests.Container("readinessProbe: {httpGet: {path: /}}"), $"POD1101 {Container}.readinessProbe.httpGet.port");
        Judged.IsClean(Manifests.Container("readinessProbe: {httpGet: {port: http, scheme: HTTPS}}, ports: [{name: http, containerPort: 80}]"));
    }

    [Fact]
    public void A_header_needs_no_value_and_is_named_by_its_list_alone()
    {
        Judged.Finds(
            Manifests.Container("readinessProbe: {httpGet: {port: 80, httpHeaders: [{name: X_Y, value: z}]}}"),
            $"POD1115 {Container}.readinessProbe.httpGet.httpHeaders[0].name as {Container}.readinessProbe.httpGet.httpHeaders[0]");
        Judged.IsClean(Manifests.Container("readinessProbe: {httpGet: {port: 80, httpHeaders: [{name: X-Y}]}}"));
    }

    [Fact]
    public void Only_readiness_probes_count_successes()
    {
        const string probe = "{tcpSocket: {port: 80}, successThreshold: 2}";
        Judged.Finds(
            Manifests.Container($"livenessProbe: {probe}, readinessProbe: {probe}, startupProbe: {probe}"),
            $"POD1103 {Container}.livenessProbe.successThreshold",
            $"POD1103 {Container}.startupProbe.successThreshold");
    }

    [Fact]
    public void A_readiness_probe_has_no_grace_period()
    {
        const string probe = "{tcpSocket: {port: 80}, terminationGracePeriodSeconds: 5}";
        Judged.Finds(Manifests.Container($"readinessProbe: {probe}, livenessProbe: {probe}"), $"POD1108 {Container}.readinessProbe.terminationGracePeriodSeconds");
    }

    [Fact]
    public void Zeros_become_defaults_but_negative_numbers_are_refused()
    {
        Judged.IsClean(Manifests.Container("livenessProbe: {tcpSocket: {port: 80}, periodSeconds: 0, timeoutSeconds: 0, successThreshold: 0, failureThreshold: 0}"));
        Judged.Finds(Manifests.Container("livenessProbe: {tcpSocket: {port: 80}, periodSeconds: -1}"), $"POD1103 {Container}.livenessProbe.periodSeconds");
    }

    [Fact]
    public void A_hook_does_one_thing()
    {
        Judged.Finds(Manifests.Container("lifecycle: {preStop: {}}"), $"POD1107 {Container}.lifecycle.preStop");
        Judged.Finds(
            Manifests.Container("lifecycle: {postStart: {exec: {command: [sync]}, sleep: {seconds: 1}}}"),
            $"POD1106 {Container}.lifecycle.postStart.sleep");
        Judged.IsClean(Manifests.Container("lifecycle: {preStop: {sleep: {}}}"));
    }

    [Fact]
    public void A_pause_longer_than_the_grace_period_is_told_with_both_numbers()
    {
        var finding = Assert.Single(Judged.All(Manifests.Container("lifecycle: {preStop: {sleep: {seconds: 31}}}")));

        Assert.Equal(("POD1120", Container + ".lifecycle.preStop.sleep.seconds"), (finding.Id, finding.Path));
        Assert.Equal(Container + ".lifecycle.preStop.sleep", finding.ServerField);
        Assert.Equal("The pause of 31 seconds is longer than the pod's terminationGracePeriodSeconds, 30", finding.Message);
        Judged.IsClean(Manifests.Container("lifecycle: {preStop: {sleep: {seconds: 31}}}", "terminationGracePeriodSeconds: 60"));
    }
}
