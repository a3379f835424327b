namespace PodSharp.Rules;

/// <content>POD13xx: workloads and jobs.</content>
public static partial class RuleCatalogue
{
    /// <summary>Pods of a Deployment are restarted always, pods of a Job never are.</summary>
    public static readonly Rule WrongRestartPolicy = Rule.Refused("POD1301", "a restart policy that the workload can't have");

    /// <summary>The selector of a workload doesn't pick the pods that its template makes.</summary>
    public static readonly Rule ForeignSelector = Rule.Refused("POD1302", "a selector that doesn't pick the workload's own pods");

    /// <summary>A selector or a label of a Job that the server makes up.</summary>
    public static readonly Rule GeneratedByServer = Rule.Refused("POD1303", "a selector or a label that the server generates");

    private static readonly Rule[] Workloads = [WrongRestartPolicy, ForeignSelector, GeneratedByServer];
}
