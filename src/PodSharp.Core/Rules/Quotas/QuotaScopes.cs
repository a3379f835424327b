using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>The scopes of a quota don't exclude each other, and suit the resources that it limits.</summary>
internal sealed class QuotaScopes() : ObjectRule("core.v1.ResourceQuotaSpec")
{
    private static readonly (string One, string Other)[] Opposites = [("BestEffort", "NotBestEffort"), ("Terminating", "NotTerminating")];

    private static readonly string[] OfBestEffort = ["pods"];
    private static readonly string[] OfClasses = ["persistentvolumeclaims", "requests.storage"];

    private static readonly string[] OfPods =
        ["pods", "cpu", "memory", "requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];

    public override void Check(Place place) => Check(place["scopes"].Items, place["hard"], place["scopes"].ServerPath);

    /// <summary>Judges scopes, which are texts, against each other and against the resources that a quota limits.</summary>
    public static void Check(IReadOnlyList<Place> scopes, Place hard, string serverPath)
    {
        foreach (var (one, other) in Opposites)
        {
            var first = scopes.FirstOrDefault(scope => scope.Text == one);
            var second = scopes.FirstOrDefault(scope => scope.Text == other);
            if (first is not null && second is not null)
            {
                second.Report(
                    RuleCatalogue.Contradiction,
                    $"{one} and {other} exclude each other, and a quota counts what fits all of its scopes",
                    serverPath,
                    related: first);
            }
        }

        foreach (var scope in scopes)
            CheckResources(scope, hard, serverPath);
    }

    private static void CheckResources(Place scope, Place hard, string serverPath)
    {
        if (Suitable(scope.Text) is not { } suitable)
            return;

        foreach (var limit in hard.Values)
        {
            var name = limit.Key!;
            if (ResourceNames.HasPrefix(name) || Array.IndexOf(suitable, name) >= 0 || ResourceNames.FaultInQuota(name) is not null)
                continue;
            scope.Report(
                RuleCatalogue.Contradiction,
                $"A quota of {scope.Text} can't limit {name}, but only {string.Join(", ", suitable)}",
                serverPath,
                related: limit);
        }
    }

    private static string[]? Suitable(string? scope) => scope switch
    {
        "BestEffort" => OfBestEffort,
        "VolumeAttributesClass" => OfClasses,
        "Terminating" or "NotTerminating" or "NotBestEffort" or "PriorityClass" or "CrossNamespacePodAffinity" => OfPods,
        _ => null,
    };
}
