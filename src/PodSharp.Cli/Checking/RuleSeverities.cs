using PodSharp.Rules;
using PodSharp.Schema;

namespace PodSharp.Cli.Checking;

/// <summary>The severities of rules: their own, and those that were chosen.</summary>
internal sealed class RuleSeverities
{
    private readonly Dictionary<string, Severity?> chosen = new(StringComparer.Ordinal);

    /// <summary>Reads choices like <c>POD6003=off</c>; a later one for the same rule wins.</summary>
    /// <exception cref="CannotRunException">There is no such rule or severity.</exception>
    public RuleSeverities(IEnumerable<string> choices)
    {
        foreach (var choice in choices)
        {
            var equals = choice.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
                throw new CannotRunException($"'{choice}' is no choice of a severity; write --rule {choice}=off, info, warning or error");

            var id = choice[..equals].Trim().ToUpperInvariant();
            var word = choice[(equals + 1)..].Trim().ToLowerInvariant();
            var rule = Find(id);
            var severity = SeverityText.Parse(word);
            if (severity is null && word != "off")
                throw new CannotRunException($"'{word}' is no severity; write --rule {rule.Id}=off, info, warning or error");
            chosen[rule.Id] = severity;
        }
    }

    /// <summary>The severity of a rule, or null where it is off.</summary>
    public Severity? Of(Rule rule) => chosen.TryGetValue(rule.Id, out var severity) ? severity : rule.Severity;

    /// <summary>The rule with an id.</summary>
    /// <exception cref="CannotRunException">There is none.</exception>
    public static Rule Find(string id) =>
        RuleCatalogue.All.FirstOrDefault(rule => rule.Id == id) ?? throw new CannotRunException($"there is no rule '{id}'{Suggestion(id)}");

    private static string Suggestion(string id) =>
        NearestName.Of(id, RuleCatalogue.All.Select(static rule => rule.Id)) is { } near ? $"; did you mean {near}?" : "";
}
