namespace PodSharp.Rules.Formats;

/// <summary>A way in which a text must be written: a DNS label, an IP address, a cron schedule.</summary>
public sealed class TextFormat
{
    private readonly Func<string, string?> fault;
    private readonly Func<string, string?>? repair;

    internal TextFormat(string name, string description, Rule rule, Func<string, string?> fault, Func<string, string?>? repair = null)
    {
        Name = name;
        Description = description;
        Rule = rule;
        this.fault = fault;
        this.repair = repair;
    }

    /// <summary>The name by which the schema's overlay asks for it, such as <c>dns1123Label</c>.</summary>
    public string Name { get; }

    /// <summary>What is allowed, as a noun phrase.</summary>
    public string Description { get; }

    /// <summary>The rule that a text breaks which isn't written so.</summary>
    public Rule Rule { get; }

    /// <summary>Whether the text is written so.</summary>
    public bool Accepts(string text) => fault(text) is null;

    /// <summary>
    /// Null where the text is right; else the cause, in words that finish the sentence <c>"Web_1" …</c>, with what would be right where
    /// that is plain.
    /// </summary>
    public string? Fault(string text)
    {
        if (fault(text) is not { } cause)
            return null;
        return Repaired(text) is { } right ? $"{cause}; \"{right}\" would be right" : cause;
    }

    /// <summary>What was plainly meant by a text that isn't right; null where the text is right or nobody can tell.</summary>
    public string? Repair(string text) => Accepts(text) ? null : Repaired(text);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private string? Repaired(string text) => repair?.Invoke(text) is { } right && Accepts(right) ? right : null;
}
