using PodSharp.Documents;
using PodSharp.Fuzzing.Mutations;
using PodSharp.Yaml;

namespace PodSharp.Fuzzing;

/// <summary>Makes inputs from the seeds. The same seed and number give the same input, whoever asks and in whatever order.</summary>
internal sealed class InputGenerator(SeedCorpus corpus, int seed)
{
    /// <summary>No text is longer: what a limit of time is promised for.</summary>
    public const int MaximumLength = 64 * 1024;

    private const int MostMutations = 8;

    /// <summary>The input of this number.</summary>
    public Input Generate(long number)
    {
        var random = new Random(Mix(number));
        var document = random.Next(3) == 0 ? Pick(corpus.Documents, random) : null;
        if (document is null)
            return Input.Of(MutateText(Pick(corpus.Files, random), random));

        var knowsAll = random.Next(2) == 0;
        document = MutateDocument(document, random, knowsAll);
        return knowsAll && TryWrite(document) is { } text ? Input.Of(random.Next(2) == 0 ? text : MutateText(text, random)) : Input.Of(document);
    }

    private byte[] MutateText(byte[] text, Random random)
    {
        for (var count = Count(random); count > 0; count--)
        {
            text = random.Next(3) == 0
                ? ByteMutations.Apply(text, Pick(corpus.Files, random), random)
                : TokenMutations.Apply(text, random);
        }

        return text.Length <= MaximumLength ? text : text[..MaximumLength];
    }

    private MappingNode MutateDocument(MappingNode document, Random random, bool knowsAll)
    {
        var mutations = new NodeMutations(corpus.Documents, random, knowsAll);
        for (var count = Count(random); count > 0; count--)
            document = mutations.Apply(document);
        return document;
    }

    // Most inputs are near to a seed: what is broken in many places is refused before it gets anywhere.
    private static int Count(Random random)
    {
        var count = 1;
        while (count < MostMutations && random.Next(2) == 0)
            count++;
        return count;
    }

    // Some texts have no form in YAML.
    private static byte[]? TryWrite(MappingNode document)
    {
        try
        {
            return System.Text.Encoding.UTF8.GetBytes(CanonicalYaml.ToText(document));
        }
        catch (DocumentException)
        {
            return null;
        }
    }

    private static T Pick<T>(T[] all, Random random) => all[random.Next(all.Length)];

    // Neighbouring seeds of Random begin alike.
    private int Mix(long number)
    {
        var mixed = (((ulong)(uint)seed << 40) ^ (ulong)number) * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 31)) * 0xBF58476D1CE4E5B9;
        return (int)(mixed >> 32);
    }
}
