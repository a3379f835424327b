using PodSharp.Documents;

namespace PodSharp.Fuzzing.Mutations;

/// <summary>Changes of documents that know what a tree is: parts are left out, repeated, moved, of another type, or not known.</summary>
/// <param name="others">Documents of which parts are taken.</param>
/// <param name="random">What decides.</param>
/// <param name="knowsAll">Whether everything stays known.</param>
internal sealed class NodeMutations(MappingNode[] others, Random random, bool knowsAll)
{
    private static readonly string[] Keys =
    [
        "", "name", "apiVersion", "kind", "metadata", "spec", "status", "labels", "namespace", "containers", "template", "selector", "matchLabels", "a.b/c", "a[0]", "…", "<<", "true", "1",
        "a b", "\"", "'", "items", "type", "value", "key", "Name", "resources", "limits", "cpu", "memory", "ports", "volumes", "emptyDir", "hostPath",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "a", "A", "-", "--", ".", "..", "/", "//", "a/b", "a/b/c", "/a:b", "*", "*.a", "%", "100%", "0%", "-1%", "1e9%", "1Gi", "1.5Gi", "1e3", "1E", "-1", "0", "00", "1k1", "9e999", "1n", "Ei",
        "0.0.0.0", "1.2.3.4/24", "::", "::1/129", "fe80::1%eth0", "1.2.3.4:80", "[::1]:80", "http", "http://a", "https://a:b/c?d#e", "* * * * *", "@daily", "TZ=a * * * * *", "*/0 * * * *", "1-0 * * * *",
        "2024-01-01T00:00:00Z", "2024-13-01T00:00:00Z", "1h", "1h1", "-1s", "9999999h", "Y2E=", "Y2E", "====", "true", "null", "~", "0x1F", "a\nb", "a\n", "\n", "\t", "\r", " a", "a ", "a: b", "a #b", "- a", "? a",
        "$(A)", "$$(A)", "$(", "{{ a }}", "Always", "Exists", "In", "TCP", "v1", "apps/v1", "Pod", "Deployment", "metadata.labels['a']", "metadata.annotations['a", "status.podIP", "limits.cpu", "0,2-3", "3-2", ",",
        "\u0085", "\u2028", "\uFEFF", "\uFFFF", "\uD800", "\u0000", "😀", "é", "iqn.2001-04.com.example:a", "naa.5000", "NT AUTHORITY\\SYSTEM", "{\"a\":", "[]", "{}", "[1,2", "requests.cpu", "count/a", "example.com/gpu",
    ];

    private static readonly string[] Integers =
    [
        "0", "1", "-1", "2", "80", "255", "256", "644", "65535", "65536", "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "-9223372036854775809",
        "123456789012345678901234567890",
    ];

    private static readonly double[] Numbers = [0.5, -0.5, 1e21, 1e300, -1e300, 1e-300, 80.0, 0.0, double.Epsilon, double.MaxValue];

    /// <summary>One change, anywhere.</summary>
    public MappingNode Apply(MappingNode document) => ChangeMapping(document);

    private DocumentNode Change(DocumentNode node) => node switch
    {
        MappingNode mapping when random.Next(8) > 0 => ChangeMapping(mapping),
        SequenceNode sequence when random.Next(8) > 0 => ChangeSequence(sequence),
        _ => Another(node),
    };

    private MappingNode ChangeMapping(MappingNode mapping)
    {
        if (mapping.Count == 0)
            return mapping.Set(Key(), Fresh());

        var (key, value) = mapping.Entries[random.Next(mapping.Count)];
        return random.Next(14) switch
        {
            0 => mapping.Remove(key),
            1 => mapping.Set(Key(), value),
            2 => mapping.Remove(key).Set(Key(), value),
            3 => mapping.Set(Key(), Fresh()),
            4 => Swap(mapping, key, mapping.Entries[random.Next(mapping.Count)].Key),
            5 => mapping.Set(key, Fresh()),
            6 when !knowsAll => mapping.Open(),
            7 => mapping.Set(Misspelt(key), value),
            _ => mapping.Set(key, Change(value)),
        };
    }

    private SequenceNode ChangeSequence(SequenceNode sequence)
    {
        if (sequence.Count == 0)
            return sequence.Append(Fresh());

        var index = random.Next(sequence.Count);
        return random.Next(10) switch
        {
            0 => sequence.RemoveAt(index),
            1 => sequence.Append(sequence[index]),
            2 => sequence.Append(Fresh()),
            3 when !knowsAll => sequence.Open(),
            4 => Repeated(sequence, sequence[index]),
            _ => sequence.Replace(index, Change(sequence[index])),
        };
    }

    private DocumentNode Another(DocumentNode node) => random.Next(8) switch
    {
        0 => SequenceNode.Of(node),
        1 => MappingNode.Of((Key(), node)),
        2 when node is ScalarNode scalar => ScalarNode.Of(scalar.Text),
        3 when node is ScalarNode scalar => ScalarNode.Of(Misspelt(scalar.Text)),
        _ => Fresh(),
    };

    private DocumentNode Fresh() => random.Next(knowsAll ? 12 : 16) switch
    {
        0 => ScalarNode.Null,
        1 => random.Next(2) == 0,
        2 or 3 => ScalarNode.Integer(Pick(Integers)),
        4 => Numbers[random.Next(Numbers.Length)],
        5 => MappingNode.Empty,
        6 => SequenceNode.Empty,
        7 => Graft(),
        8 => new string('a', 1 << random.Next(1, 12)),
        >= 12 => UnknownNode.Instance,
        _ => Pick(Texts),
    };

    // A part of another document, from any depth.
    private DocumentNode Graft()
    {
        DocumentNode node = others[random.Next(others.Length)];
        while (random.Next(4) > 0)
        {
            node = node switch
            {
                MappingNode { Count: > 0 } mapping => mapping.Entries[random.Next(mapping.Count)].Value,
                SequenceNode { Count: > 0 } sequence => sequence[random.Next(sequence.Count)],
                _ => node,
            };
        }

        return node;
    }

    private static MappingNode Swap(MappingNode mapping, string left, string right)
    {
        var (first, second) = (mapping[left]!, mapping[right]!);
        return mapping.Set(left, second).Set(right, first);
    }

    private SequenceNode Repeated(SequenceNode sequence, DocumentNode item)
    {
        for (var count = 1 << random.Next(1, 8); count > 0; count--)
            sequence = sequence.Append(item);
        return sequence;
    }

    private string Misspelt(string text)
    {
        var position = random.Next(text.Length + 1);
        return random.Next(4) switch
        {
            0 => text.ToUpperInvariant(),
            1 => text.Insert(position, "x"),
            2 => text[..position],
            _ => text + text,
        };
    }

    private string Key() => Pick(Keys);

    private string Pick(string[] all) => all[random.Next(all.Length)];
}
