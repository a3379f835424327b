using static PodSharp.Rules.Tests.Pods.Manifests;

namespace PodSharp.Rules.Tests.Pods;

/// <summary>Settings of one operating system in a pod for the other, and containers that run directly on a Windows node.</summary>
public class OperatingSystemTests
{
    [Fact]
    public void There_are_two_systems() => Judged.Finds(Pod("os: {name: Linux}"), "POD1102 spec.os.name as spec.os");

    [Fact]
    public void A_pod_for_Windows_has_no_settings_of_Linux() => Judged.Finds(
        Container(
            "securityContext: {runAsUser: 1, capabilities: {drop: [ALL]}, runAsNonRoot: true}",
            "os: {name: windows}\nhostUsers: true\nhostPID: true\nhostIPC: false\nsecurityContext: {fsGroup: 1, sysctls: [], supplementalGroups: [1]}"),
        "POD1108 spec.hostUsers",
        "POD1108 spec.hostPID",
        "POD1108 spec.securityContext.fsGroup",
        "POD1108 spec.securityContext.supplementalGroups",
        "POD1108 spec.containers[0].securityContext.runAsUser",
        "POD1108 spec.containers[0].securityContext.capabilities");

    [Fact]
    public void A_pod_for_Linux_has_no_settings_of_Windows()
    {
        const string context = "securityContext: {windowsOptions: {runAsUserName: ContainerUser}}";
        Judged.Finds(Container(context, "os: {name: linux}"), "POD1108 spec.containers[0].securityContext.windowsOptions");
        Judged.IsClean(Container(context, "os: {name: windows}"));
        Judged.IsClean(Container(context));
    }

    [Fact]
    public void Containers_that_run_on_the_node_use_its_network()
    {
        const string context = "securityContext: {windowsOptions: {hostProcess: true}}";
        Judged.Finds(Pod(context), "POD1120 spec.hostNetwork");
        Judged.IsClean(Pod(context + "\nhostNetwork: true"));
    }

    [Fact]
    public void All_containers_run_on_the_node_or_none() => Judged.Finds(
        WithSpec("""
            hostNetwork: true
            containers:
            - {name: one, image: a, securityContext: {windowsOptions: {hostProcess: true}}}
            - {name: two, image: a}
            """),
        "POD1120 spec.containers[1].securityContext.windowsOptions.hostProcess as spec");

    [Fact]
    public void A_container_agrees_with_its_pod_on_running_on_the_node()
    {
        const string pod = "hostNetwork: true\nsecurityContext: {windowsOptions: {hostProcess: true}}";
        Assert.Contains(
            Judged.All(Container("securityContext: {windowsOptions: {hostProcess: false}}", pod)),
            finding => finding.Message == "hostProcess is false here and true for the pod: they must agree");
        Judged.IsClean(Container("securityContext: {windowsOptions: {hostProcess: true}}", pod));
    }

    [Fact]
    public void Options_of_Windows_are_judged_even_where_they_are_empty() => Judged.Finds(
        Container("securityContext: {windowsOptions: {runAsUserName: \"a\\\\b\\\\c\", gmsaCredentialSpecName: \"\", gmsaCredentialSpec: \"\"}}"),
        "POD1115 spec.containers[0].securityContext.windowsOptions.runAsUserName",
        "POD1110 spec.containers[0].securityContext.windowsOptions.gmsaCredentialSpecName",
        "POD1115 spec.containers[0].securityContext.windowsOptions.gmsaCredentialSpec");
}
