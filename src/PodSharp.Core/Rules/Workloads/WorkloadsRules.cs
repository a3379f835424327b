namespace PodSharp.Rules;

/// <summary>The rules about workloads and jobs.</summary>
internal static class WorkloadsRules
{
    public static readonly ObjectRule[] All =
    [
        new WorkloadSelector(), new ReplicationControllerSelector(), new WorkloadPods(), new DeploymentRollout(), new DeploymentProgress(),
        new DaemonSetRollout(), new StatefulSetRollout(), new ClaimTemplateNames(), new PodHostNames(), new RetiredAnnotations(),
        new IndexedJob(), new CountedJob(), new FailedIndexes(), new JobPods(), new PodFailures(), new FailureConditions(), new ExitCodes(),
        new EarlySuccess(), new JobSelector(), new JobLabels(), new CronJobSelector(),
    ];
}
