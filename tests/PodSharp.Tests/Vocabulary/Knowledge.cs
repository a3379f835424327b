using PodSharp.Documents;

namespace PodSharp.Tests.Vocabulary;

/// <summary>What a node claims, compared with what is so.</summary>
internal static class Knowledge
{
    /// <summary>Whether everything that <paramref name="claim"/> says holds of <paramref name="truth"/>.</summary>
    public static bool Covers(DocumentNode claim, DocumentNode truth) => (claim, truth) switch
    {
        (UnknownNode, _) => true,
        (ScalarNode, ScalarNode) => NodeComparer.Instance.Equals(claim, truth),
        (MappingNode left, MappingNode right) => Covers(left, right),
        (SequenceNode left, SequenceNode right) => Covers(left, right),
        _ => false,
    };

    private static bool Covers(MappingNode claim, MappingNode truth)
    {
        if (!claim.IsOpen && truth.Entries.ToArray().Any(entry => claim[entry.Key] is null))
            return false;
        if (truth.Declared is { } declared && !claim.IsOpen && (claim.Declared is null || !Covers(claim.Declared, declared)))
            return false;
        return claim.Entries.ToArray().All(entry => truth[entry.Key] is { } value ? Covers(entry.Value, value) : MayBeAbsent(entry.Value));
    }

    // What isn't known may be null, and so not there at all.
    private static bool MayBeAbsent(DocumentNode claim) =>
        claim is UnknownNode or SequenceNode { IsOpen: true, Count: 0 } or MappingNode { IsOpen: true, Count: 0 };

    // An open list may have more items anywhere: what it lists must appear in the truth in order.
    private static bool Covers(SequenceNode claim, SequenceNode truth)
    {
        if (!claim.IsOpen)
            return claim.Count == truth.Count && Enumerable.Range(0, claim.Count).All(index => Covers(claim[index], truth[index]));

        var position = 0;
        foreach (var item in claim.Items)
        {
            while (position < truth.Count && !Covers(item, truth[position]))
                position++;
            if (position++ == truth.Count)
                return false;
        }

        return true;
    }
}
