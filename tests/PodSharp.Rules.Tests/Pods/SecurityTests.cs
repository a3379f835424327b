using static PodSharp.Rules.Tests.Pods.Manifests;

namespace PodSharp.Rules.Tests.Pods;

/// <summary>Security settings of pods and containers.</summary>
public class SecurityTests
{
    private const string Context = "spec.containers[0].securityContext";

    [Fact]
    public void Ids_are_not_negative_and_have_31_bits() => Judged.Finds(
        Pod("securityContext: {runAsUser: -1, fsGroup: 2147483648, supplementalGroups: [0, 2147483648]}"),
        "POD1103 spec.securityContext.runAsUser",
        "POD1103 spec.securityContext.fsGroup",
        "POD1103 spec.securityContext.supplementalGroups[1]");

    [Fact]
    public void A_seccomp_profile_of_the_node_has_a_name_and_others_have_none()
    {
        Judged.Finds(WithContext("seccompProfile: {type: Localhost}"), $"POD1101 {Context}.seccompProfile.localhostProfile");
        Judged.Finds(WithContext("seccompProfile: {type: RuntimeDefault, localhostProfile: a.json}"), $"POD1108 {Context}.seccompProfile.localhostProfile");
        Judged.Finds(WithContext("seccompProfile: {type: Localhost, localhostProfile: ../a.json}"), $"POD1113 {Context}.seccompProfile.localhostProfile");
        Judged.IsClean(WithContext("seccompProfile: {type: Localhost, localhostProfile: profiles/a.json}"));
        Judged.IsClean(WithContext("seccompProfile: {type: Localhost, localhostProfile: \"\"}"));
    }

    [Fact]
    public void An_AppArmor_profile_of_the_node_has_a_name_without_blanks_around_it()
    {
        Judged.Finds(WithContext("appArmorProfile: {type: Localhost, localhostProfile: \"\"}"), $"POD1101 {Context}.appArmorProfile.localhostProfile");
        Judged.Finds(WithContext("appArmorProfile: {type: Localhost, localhostProfile: \" a\"}"), $"POD1115 {Context}.appArmorProfile.localhostProfile");
        Judged.Finds(WithContext("appArmorProfile: {type: Unconfined, localhostProfile: a}"), $"POD1108 {Context}.appArmorProfile.localhostProfile");
        Judged.Finds(WithContext("appArmorProfile: {localhostProfile: a}"), $"POD1101 {Context}.appArmorProfile.type");
        Judged.IsClean(WithContext("appArmorProfile: {type: Localhost, localhostProfile: a}"));
    }

    [Fact]
    public void Who_has_all_rights_cannot_be_kept_from_more()
    {
        var finding = Assert.Single(Judged.All(WithContext("allowPrivilegeEscalation: false, privileged: true")));
        Assert.Equal(("POD1120", Context + ".allowPrivilegeEscalation", Context), (finding.Id, finding.Path, finding.ServerField));
        Assert.Equal("allowPrivilegeEscalation is false, and privileged is true, which gives such rights: remove one of them", finding.Message);

        Judged.Finds(WithContext("allowPrivilegeEscalation: false, capabilities: {add: [CAP_SYS_ADMIN]}"), $"POD1120 {Context}.allowPrivilegeEscalation as {Context}");
        Judged.IsClean(WithContext("allowPrivilegeEscalation: false, capabilities: {add: [SYS_ADMIN]}"));
    }

    [Fact]
    public void Kernel_settings_are_those_of_namespaces_that_the_pod_has()
    {
        const string settings = "securityContext: {sysctls: [{name: net/ipv4/tcp_syncookies, value: \"1\"}, {name: kernel.shmmax, value: \"1\"}, {name: vm.swappiness}]}";
        Judged.Finds(Pod(settings + "\nhostNetwork: true"), "POD1120 spec.securityContext.sysctls[0].name");
        Judged.Finds(Pod(settings + "\nhostIPC: true"), "POD1120 spec.securityContext.sysctls[1].name");
        Judged.IsClean(Pod(settings));
    }

    [Fact]
    public void Kernel_settings_come_once_under_one_name() => Judged.Finds(
        Pod("securityContext: {sysctls: [{name: net.a, value: \"1\"}, {name: net.a, value: \"2\"}, {name: net/a, value: \"3\"}, {name: Net, value: \"4\"}]}"),
        "POD1105 spec.securityContext.sysctls[1].name",
        "POD1115 spec.securityContext.sysctls[3].name");

    [Fact]
    public void Labelling_by_mount_option_needs_a_feature_that_is_off()
    {
        Judged.Finds(Pod("securityContext: {seLinuxChangePolicy: MountOption}"), "POD1102 spec.securityContext.seLinuxChangePolicy");
        Judged.IsClean(Pod("securityContext: {seLinuxChangePolicy: Recursive}"));
    }

    private static string WithContext(string fields) => Container($"securityContext: {{{fields}}}");
}
