using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>An owner that is listed twice in the same words is listed once by the server.</summary>
internal sealed class SameOwners() : ObjectRule(TypePaths.ObjectMeta)
{
    private static readonly string[] Fields = ["apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"];

    public override void Check(Place place)
    {
        var known = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var owner in place["ownerReferences"].Items)
        {
            if (Identity(owner) is not { } identity)
                continue;
            if (known.TryGetValue(identity, out var first))
                owner.Report(RuleCatalogue.UselessEntry, $"The owner stands at {first.Path} already: one is enough", related: first);
            else
                known.Add(identity, owner);
        }
    }

    // Null where not everything of it is known.
    private static string? Identity(Place owner)
    {
        var parts = Array.ConvertAll(Fields, field => owner[field]);
        return owner.IsWritten && !Array.Exists(parts, static part => part.IsUnknown)
            ? string.Join("\n", parts.Select(static part => part.Node?.ToString() ?? ""))
            : null;
    }
}
