using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>The device claims that containers use are the pod's, and each is used once.</summary>
internal sealed class ContainerClaims() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place pod)
    {
        foreach (var container in PodContainers.All(pod))
        {
            var used = container["resources"]["claims"].Items;
            for (var i = 0; i < used.Length; i++)
            {
                CheckName(used[i]["name"], pod["resourceClaims"]);
                CheckAgain(used[i], used.Take(i));
            }
        }
    }

    private static void CheckName(Place name, Place claims)
    {
        if (name.Text is not { Length: > 0 } text || !claims.HasNo(claim => claim["name"].Says(text)))
            return;

        var nearest = NearestName.Of(text, claims.Items.Select(static claim => claim["name"].Text).OfType<string>());
        var advice = nearest is null ? "" : $": did you mean {nearest}?";
        name.Report(RuleCatalogue.Dangling, $"No entry of the pod's resourceClaims is called {ValueTypes.Quoted(text)}{advice}", suggestion: nearest);
    }

    private static void CheckAgain(Place claim, IEnumerable<Place> earlier)
    {
        if (claim["name"].Text is { Length: > 0 } name && earlier.FirstOrDefault(other => other["name"].Says(name) == true && AreSame(claim["request"], other["request"])) is { } first)
            claim.Report(RuleCatalogue.Duplicate, $"The claim {ValueTypes.Quoted(name)} is used by {first.Path}: a claim comes once, or once for each of its requests", related: first);
    }

    // A claim without a request is used with all of them.
    private static bool AreSame(Place request, Place other) => request.IsAbsent || other.IsAbsent || (request.Text is { } text && other.Says(text) == true);
}
