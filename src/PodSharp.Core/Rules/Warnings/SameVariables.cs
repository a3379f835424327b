namespace PodSharp.Rules;

/// <summary>The last of two variables with one name wins, and server-side apply refuses to tell them apart.</summary>
internal sealed class SameVariables() : ObjectRule("core.v1.Container", "core.v1.EphemeralContainer")
{
    public override void Check(Place place)
    {
        var known = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var variable in place["env"].Items)
        {
            if (variable["name"].Text is not { Length: > 0 } name)
                continue;
            if (known.TryGetValue(name, out var first) && !Extends(variable["value"], name))
                variable.Report(RuleCatalogue.SameVariable, $"{name} is set at {first.Path} already: only the last one counts", related: first);
            known[name] = variable;
        }
    }

    // PATH=$(PATH):/more is a way to go on from the value before.
    private static bool Extends(Place value, string name) =>
        value.IsUnknown || (value.Text is { } text && text.Contains("$(" + name + ")") && text.Length > name.Length + 3);
}
