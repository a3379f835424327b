namespace PodSharp.Rules;

/// <summary>Host aliases and pull secrets that come twice, and pull secrets without a name.</summary>
internal sealed class UselessPodEntries() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place place)
    {
        CheckTwice(place["hostAliases"].Items, "ip", "put all host names of an address into one entry");
        CheckTwice(place["imagePullSecrets"].Items, "name", "one is enough");
        foreach (var secret in place["imagePullSecrets"].Items)
        {
            if (secret["name"].IsAbsent)
                secret["name"].Report(RuleCatalogue.UselessEntry, "A pull secret without a name is ignored: name it, or remove the entry");
        }
    }

    private static void CheckTwice(Place[] items, string key, string advice)
    {
        var known = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var value in items.Select(item => item[key]))
        {
            if (value.Text is not { Length: > 0 } text)
                continue;
            if (known.TryGetValue(text, out var first))
                value.Report(RuleCatalogue.UselessEntry, $"{ValueTypes.Quoted(text)} stands at {first.Path} already: {advice}", related: first);
            else
                known.Add(text, value);
        }
    }
}
