using PodSharp;

namespace SeedPods;

/// <summary>Who may do what with the objects of the cluster.</summary>
internal static class Access
{
    [Manifest]
    public static ServiceAccount Deployer => ServiceAccount.Named("deployer", "shop");

    /// <summary>The API groups come from the resources.</summary>
    [Manifest]
    public static Role DeployerRole => Role.Named("deployer", "shop")
        .AllowRead("pods", "pods/log")
        .Allow(["get", "list", "watch", "patch"], ["deployments", "statefulsets"])
        .Allow(["get", "update"], ["configmaps"], resourceNames: ["settings"])
        .Allow(["create"], ["widgets.example.com"]);

    [Manifest]
    public static RoleBinding DeployerBinding => RoleBinding.Of(DeployerRole).To(Deployer).ToUser("jane@example.com");

    /// <summary>A cluster role that every cluster has, for one namespace.</summary>
    [Manifest]
    public static RoleBinding Viewers => RoleBinding.Of(ClusterRole.Named("view"), "viewers", "shop")
        .ToGroup("developers")
        .ToServiceAccount("prometheus", "monitoring");

    [Manifest]
    public static ClusterRole Metrics => ClusterRole.Named("metrics")
        .Label("example.com/aggregate-to-monitoring", "true")
        .AllowRead("nodes")
        .AllowNonResourceURLs(["get"], "/metrics", "/metrics/*");

    [Manifest]
    public static ClusterRole MonitoringRole => ClusterRole.Named("monitoring")
        .AggregateFrom("example.com/aggregate-to-monitoring", "true");

    [Manifest]
    public static ClusterRoleBinding MonitoringBinding => ClusterRoleBinding.Of(MonitoringRole).ToServiceAccount("prometheus", "monitoring");
}
