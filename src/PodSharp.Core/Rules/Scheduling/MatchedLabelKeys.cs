namespace PodSharp.Rules;

/// <summary>
/// Keys whose values a selector takes from the pod itself add to a selector, and only what it doesn't say. That is noticed only where an
/// expression comes second: one that is written, or the one that the server makes of the pod's label.
/// </summary>
internal sealed class MatchedLabelKeys() : ObjectRule("core.v1.PodAffinityTerm", "core.v1.TopologySpreadConstraint")
{
    public override void Check(Place term)
    {
        var (matched, selector) = (term["matchLabelKeys"], term["labelSelector"]);
        var others = term.Object!.Find("mismatchLabelKeys") is null ? null : term["mismatchLabelKeys"];
        RequireSelector(matched, selector);
        if (others is not null)
            RequireSelector(others, selector);

        foreach (var key in matched.Items)
        {
            if (key.Text is not { } text)
                continue;
            if (others?.Items.FirstOrDefault(other => other.Says(text) == true) is { } other)
                key.Report(RuleCatalogue.Contradiction, $"{ValueTypes.Quoted(text)} is in mismatchLabelKeys too: no pod has both the same value and another one", related: other);
            if (selector.IsWritten)
                CheckMentions(term, key, text, selector);
        }
    }

    private static void RequireSelector(Place keys, Place selector)
    {
        if (keys.IsPresent && selector.IsAbsent)
            keys.ReportKey(RuleCatalogue.NotAllowedHere, $"{keys.Key} adds to labelSelector, which is missing");
    }

    private static void CheckMentions(Place term, Place key, string text, Place selector)
    {
        var mentions = selector["matchExpressions"].Items.Select(static expression => expression["key"]).Where(name => name.Says(text) == true).ToList();
        var label = selector["matchLabels"].Value(text);
        if (selector["matchLabels"].HasKey(text) == true)
            mentions.Insert(0, label);

        var made = Made(term, text);
        if (mentions.Count > 0 && mentions.Count + made > 1)
            key.Report(RuleCatalogue.Contradiction, $"{ValueTypes.Quoted(text)} is in labelSelector too: its value comes from the pod, or from there", $"{term.ServerPath}[{key.Index}]", related: mentions[0]);
        else if (made > 1)
            key.Report(RuleCatalogue.Duplicate, $"{ValueTypes.Quoted(text)} is listed twice: the server makes two expressions of it", $"{term.ServerPath}[{key.Index}]");
    }

    // Of each mention of a label that the pod has, and only of pods, not of templates.
    private static int Made(Place term, string text) => term.IsIn("Pod") && term.Root["metadata"]["labels"].HasKey(text) == true
        ? term["matchLabelKeys"].Items.Count(other => other.Says(text) == true)
        : 0;
}
