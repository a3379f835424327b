namespace PodSharp.Rules;

/// <summary>The rules about pods and their containers.</summary>
internal static class PodsRules
{
    public static readonly ObjectRule[] All =
    [
        new ContainerNames(),
        new ContainerImages(),
        new EphemeralContainers(),
        new EphemeralContainerFields(),
        new InitContainers(),
        new ResizePolicies(),
        new RestartRules(),
        new HostPorts(),
        new Variables(),
        new VariableFields(),
        new VariableResources(),
        new VariableFiles(),
        new VariableGroups(),
        new Probes(),
        new SleepHooks(),
        new HostNameOverrides(),
        new NameResolution(),
        new SearchDomains(),
        new ServiceAccounts(),
        new SchedulingGates(),
        new PodOverhead(),
        new UserNamespaces(),
        new ProcessNamespaces(),
        new KernelSettings(),
        new SeccompProfiles(),
        new AppArmorProfiles(),
        new SELinuxChanges(),
        new PrivilegeEscalation(),
        new LinuxPods(),
        new WindowsPods(),
        new HostProcesses(),
    ];
}
