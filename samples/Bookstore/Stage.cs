using PodSharp;

namespace Bookstore;

/// <summary>What differs between the environments. Everything that isn't here is the same in all of them.</summary>
/// <param name="Name">The environment's name, which ends its namespace's.</param>
/// <param name="Host">Where customers find the shop.</param>
/// <param name="Replicas">How many of everything that answers requests.</param>
/// <param name="Storage">How much the database may grow.</param>
public sealed record Stage(string Name, string Host, int Replicas, Quantity Storage)
{
    [Environment("dev")]
    public static Stage Dev { get; } = new("dev", "dev.bookstore.example", Replicas: 1, 5.Gi());

    [Environment("staging")]
    public static Stage Staging { get; } = Dev with { Name = "staging", Host = "staging.bookstore.example", Replicas = 2 };

    [Environment("prod")]
    public static Stage Production { get; } = new("prod", "bookstore.example", Replicas: 4, 200.Gi());

    public bool IsProduction => this == Production;

    public string Namespace => "bookstore-" + Name;
}
