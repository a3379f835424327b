using FsCheck;
using FsCheck.Fluent;
using PodSharp.Documents;

namespace PodSharp.Rules.Tests.KnowingLess;

/// <summary>Documents of which less is known than of another: values are unknown, and mappings and lists may have more than is listed.</summary>
internal static class LessKnown
{
    /// <summary>Documents in which some of what the given one says is missing; the root stays a mapping.</summary>
    public static Gen<MappingNode> Than(MappingNode document) =>
        from chance in Gen.Elements(3, 10, 40)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (MappingNode)Forget(document, new Random(seed), chance, isRoot: true);

    /// <summary>All documents in which exactly one value is unknown, or one mapping or list open.</summary>
    public static IEnumerable<MappingNode> ByOneStepThan(MappingNode document) => Steps(document).OfType<MappingNode>();

    private static DocumentNode Forget(DocumentNode node, Random random, int chance, bool isRoot)
    {
        if (!isRoot && random.Next(100) < chance)
            return UnknownNode.Instance;

        switch (node)
        {
            case MappingNode mapping:
                var result = mapping;
                foreach (var entry in mapping.Entries)
                {
                    // An open mapping may have entries that aren't listed, and those of this one may be among them.
                    result = random.Next(200) < chance
                        ? result.Remove(entry.Key).Open()
                        : result.Set(entry.Key, Forget(entry.Value, random, chance, isRoot: false));
                }

                return random.Next(100) < chance ? result.Open() : result;

            case SequenceNode sequence:
                var items = SequenceNode.Empty;
                foreach (var item in sequence.Items)
                    items = items.Append(Forget(item, random, chance, isRoot: false));
                return random.Next(100) < chance ? items.Open() : items;

            default:
                return node;
        }
    }

    private static IEnumerable<DocumentNode> Steps(DocumentNode node)
    {
        yield return UnknownNode.Instance;
        switch (node)
        {
            case MappingNode mapping:
                yield return mapping.Open();
                foreach (var (key, value) in mapping.Entries.ToArray().Select(entry => (entry.Key, entry.Value)))
                {
                    yield return mapping.Remove(key).Open();
                    foreach (var step in Steps(value))
                        yield return mapping.Set(key, step);
                }

                break;

            case SequenceNode sequence:
                yield return sequence.Open();
                for (var i = 0; i < sequence.Count; i++)
                {
                    foreach (var step in Steps(sequence[i]))
                        yield return sequence.Replace(i, step);
                }

                break;
        }
    }
}
