namespace PodSharp.Rules;

/// <summary>One rule for each way of spreading, and a number of domains only where it can be kept.</summary>
internal sealed class SpreadConstraints() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place pod)
    {
        var known = new Dictionary<(string Key, string Action), Place>();
        foreach (var constraint in pod["topologySpreadConstraints"].Items)
        {
            var (domains, action) = (constraint["minDomains"], constraint["whenUnsatisfiable"]);
            if (domains.IsWritten && action.Text == "ScheduleAnyway")
                domains.ReportKey(RuleCatalogue.NotAllowedHere, "minDomains can't be kept with whenUnsatisfiable ScheduleAnyway: it is for DoNotSchedule", related: action);

            if (constraint["topologyKey"].Text is not { Length: > 0 } key || action.Text is not { Length: > 0 } text)
                continue;
            if (known.TryGetValue((key, text), out var first))
                constraint.Report(RuleCatalogue.Duplicate, $"Spreads over {key} with {text}, as {first.Path} does: each pair may come once", first.ServerPath + ".{topologyKey, whenUnsatisfiable}", related: first);
            else
                known.Add((key, text), constraint);
        }
    }
}
