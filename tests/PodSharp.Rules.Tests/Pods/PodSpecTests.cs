using static PodSharp.Rules.Tests.Pods.Manifests;

namespace PodSharp.Rules.Tests.Pods;

/// <summary>What a pod's spec says of the pod as a whole.</summary>
public class PodSpecTests
{
    [Fact]
    public void Names_of_other_things_are_DNS_names_and_may_be_empty_where_that_says_nothing()
    {
        Judged.Finds(
            Pod("nodeName: Node_1\nserviceAccountName: a_b\nhostname: a.b\npriorityClassName: High"),
            "POD1110 spec.nodeName",
            "POD1110 spec.serviceAccountName",
            "POD1110 spec.hostname",
            "POD1110 spec.priorityClassName");
        Judged.IsClean(Pod("nodeName: \"\"\nhostname: \"\"\nsubdomain: \"\""));
        Judged.Finds(
            Deployment("runtimeClassName: \"\"\npreemptionPolicy: \"\""),
            "POD1110 spec.template.spec.runtimeClassName",
            "POD1102 spec.template.spec.preemptionPolicy");
    }

    [Fact]
    public void The_older_name_of_the_service_account_counts_where_the_newer_is_empty()
    {
        Assert.Contains(
            Judged.All(Pod("serviceAccount: a_b")),
            finding => (finding.Id, finding.Path, finding.ServerField) == ("POD1110", "spec.serviceAccount", "spec.serviceAccountName"));
        Assert.DoesNotContain(Judged.All(Pod("serviceAccount: a_b\nserviceAccountName: a")), finding => finding.Rule.IsRefusal);
    }

    [Fact]
    public void A_node_is_selected_by_labels() =>
        Judged.Finds(Pod("nodeSelector: {\"a b\": c, disk: \"s s d\"}"), "POD1111 spec.nodeSelector[a b]", "POD1111 spec.nodeSelector[disk]");

    [Fact]
    public void Gates_keep_a_pod_from_the_node_that_it_names_but_not_a_template()
    {
        const string spec = "nodeName: node-1\nschedulingGates: [{name: example.com/quota}]";
        Judged.Finds(Pod(spec), "POD1120 spec.nodeName");
        Judged.IsClean(Deployment(spec));
    }

    [Fact]
    public void Gates_are_named_once() => Judged.Finds(
        Pod("schedulingGates: [{name: a}, {name: a}]"), "POD1105 spec.schedulingGates[1].name as spec.schedulingGates[1]");

    [Fact]
    public void Users_of_its_own_keep_a_pod_from_the_namespaces_of_the_node()
    {
        Judged.Finds(
            Pod("hostUsers: false\nhostNetwork: true\nhostPID: true\nhostIPC: true"),
            "POD1120 spec.hostNetwork",
            "POD1120 spec.hostPID as spec.HostPID",
            "POD1120 spec.hostIPC as spec.HostIPC");
        Judged.IsClean(Pod("hostUsers: true\nhostNetwork: true\nhostPID: true\nhostIPC: true"));
    }

    [Fact]
    public void All_of_proc_is_shown_only_to_users_of_the_pods_own()
    {
        const string context = "securityContext: {procMount: Unmasked}";
        Judged.Finds(Container(context), "POD1120 spec.containers[0].securityContext.procMount");
        Judged.IsClean(Container(context, "hostUsers: false"));
    }

    [Fact]
    public void Processes_are_shared_among_containers_or_with_the_node()
    {
        Judged.Finds(
            Pod("shareProcessNamespace: true\nhostPID: true"), "POD1120 spec.shareProcessNamespace as spec.securityContext.shareProcessNamespace");
        Judged.IsClean(Pod("shareProcessNamespace: true\nhostPID: false"));
    }

    [Fact]
    public void Another_host_name_is_not_for_pods_that_have_one_already()
    {
        Judged.Finds(Pod("hostnameOverride: a.b\nsetHostnameAsFQDN: true"), "POD1120 spec.hostnameOverride");
        Judged.Finds(Pod("hostnameOverride: a.b\nhostNetwork: true"), "POD1120 spec.hostnameOverride");
        Judged.Finds(Pod("hostnameOverride: \"\""), "POD1110 spec.hostnameOverride");
        Judged.IsClean(Pod("hostnameOverride: a.b"));
    }

    [Fact]
    public void Without_DNS_settings_of_the_cluster_a_pod_needs_its_own()
    {
        Judged.Finds(Pod("dnsPolicy: None"), "POD1101 spec.dnsConfig");
        Judged.Finds(Pod("dnsPolicy: None\ndnsConfig: {searches: [example.com]}"), "POD1101 spec.dnsConfig.nameservers");
        Judged.IsClean(Pod("dnsPolicy: None\ndnsConfig: {nameservers: [10.0.0.10]}"));
    }

    [Fact]
    public void DNS_settings_are_few_and_short()
    {
        var domain = new string('a', 200);
        var domains = string.Join(", ", Enumerable.Range(10, 11).Select(number => domain + number));
        Judged.Finds(
            Pod("dnsConfig: {nameservers: [1.1.1.1, 2.2.2.2, 3.3.3.3, 10.0.0.010], options: [{value: \"1\"}]}"),
            "POD1104 spec.dnsConfig.nameservers",
            "POD1112 spec.dnsConfig.nameservers[3]",
            "POD1101 spec.dnsConfig.options[0].name as spec.dnsConfig.options[0]");
        Judged.Finds(Pod($"dnsConfig: {{searches: [{domains}]}}"), "POD1104 spec.dnsConfig.searches");
    }

    [Fact]
    public void Overhead_is_measured_in_resources_of_containers()
    {
        const string spec = "spec.template.spec";
        Judged.Finds(
            Deployment("overhead: {gpu: 1, cpu: -1, example.com/fpga: 500m, hugepages-2Mi: 3Mi}"),
            $"POD1102 {spec}.overhead[gpu] as {spec}.overhead.limits[gpu]",
            $"POD1103 {spec}.overhead[cpu] as {spec}.overhead.limits[cpu]",
            $"POD1103 {spec}.overhead[example.com/fpga] as {spec}.overhead.limits[example.com/fpga]",
            $"POD1103 {spec}.overhead[hugepages-2Mi] as {spec}.overhead.limits[hugepages-2Mi]");
        Judged.Finds(Deployment("overhead: {hugepages-2Mi: 4Mi}"), $"POD1120 {spec}.overhead");
        Judged.IsClean(Deployment("overhead: {cpu: 250m, memory: 120Mi}"));
    }

    [Fact]
    public void What_the_status_says_is_thrown_away() => Judged.IsClean(Pod("nodeName: a") + "\nstatus: {phase: Anything}");
}
