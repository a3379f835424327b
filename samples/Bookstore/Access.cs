using PodSharp;

namespace Bookstore;

/// <summary>Who may do what: of the pods with the API server, and of the people.</summary>
internal static class Access
{
    [Manifest]
    public static ServiceAccount Sweeper(Stage stage) => ServiceAccount.Named("sweeper", stage.Namespace);

    [Manifest]
    public static Role PodReader(Stage stage) => Role.Named("pod-reader", stage.Namespace).AllowRead("pods");

    [Manifest]
    public static RoleBinding SweeperReadsPods(Stage stage) => RoleBinding.Of(PodReader(stage)).To(Sweeper(stage));

    /// <summary>Developers look at everything, and may restart a rollout outside of production.</summary>
    [Manifest]
    public static Role Developer(Stage stage) => Role.Named("developer", stage.Namespace)
        .AllowRead("pods", "pods/log", "services", "deployments", "jobs", "cronjobs")
        .When(!stage.IsProduction, r => r.Allow(["patch"], ["deployments"]));

    [Manifest]
    public static RoleBinding Developers(Stage stage) => RoleBinding.Of(Developer(stage)).ToGroup("bookstore-developers");
}
