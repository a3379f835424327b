namespace PodSharp.Rules;

/// <summary>What only Linux knows can't be in a pod for Windows.</summary>
internal sealed class WindowsPods() : ObjectRule("core.v1.PodSpec")
{
    private static readonly string[] OfPod = ["hostUsers", "shareProcessNamespace"];

    private static readonly string[] OfPodContext =
    [
        "appArmorProfile", "seLinuxOptions", "seccompProfile", "fsGroup", "fsGroupChangePolicy", "runAsUser", "runAsGroup", "supplementalGroups",
        "supplementalGroupsPolicy", "seLinuxChangePolicy",
    ];

    private static readonly string[] OfContainerContext =
    [
        "appArmorProfile", "seLinuxOptions", "seccompProfile", "capabilities", "readOnlyRootFilesystem", "privileged", "allowPrivilegeEscalation",
        "procMount", "runAsUser", "runAsGroup",
    ];

    public override void Check(Place spec)
    {
        var system = spec["os"]["name"];
        if (system.Text != "windows")
            return;

        var sharing = new[] { spec["hostPID"], spec["hostIPC"] }.Where(static field => field.IsTrue);
        var settings = spec["securityContext"]["sysctls"] is { IsPresent: true } sysctls ? sharing.Append(sysctls) : sharing;
        var all = settings
            .Concat(Written(spec, OfPod))
            .Concat(Written(spec["securityContext"], OfPodContext))
            .Concat(PodContainers.All(spec).SelectMany(static container => Written(container["securityContext"], OfContainerContext)));
        foreach (var field in all)
            field.ReportKey(RuleCatalogue.NotAllowedHere, $"{field.Key} is for Linux, and can't be in a pod whose os is windows", related: system);
    }

    private static IEnumerable<Place> Written(Place owner, string[] names) => names.Select(name => owner[name]).Where(static field => field.IsWritten);
}
