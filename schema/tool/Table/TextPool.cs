using System.Text;

namespace PodSharp.SchemaTool;

/// <summary>Texts, each once, by the order in which they were first asked for.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<byte[]> texts = [];

    public int Count => texts.Count;

    public int Add(string text)
    {
        if (!indexes.TryGetValue(text, out var index))
        {
            index = texts.Count;
            indexes.Add(text, index);
            texts.Add(Encoding.UTF8.GetBytes(text));
        }

        return index;
    }

    /// <summary>Where each text begins in the data, and where the last one ends.</summary>
    public IEnumerable<int> Places()
    {
        var place = 0;
        foreach (var text in texts)
        {
            yield return place;
            place += text.Length;
        }

        yield return place;
    }

    public IEnumerable<byte[]> Data() => texts;
}
