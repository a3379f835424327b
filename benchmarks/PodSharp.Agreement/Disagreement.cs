namespace PodSharp.Agreement;

/// <summary>Shows where PodSharp and the server say different things.</summary>
internal static class Disagreement
{
    public static void Print(Judgement judgement, bool withText)
    {
        var what = judgement switch
        {
            { IsMissed: true } => "MISSED",
            { IsFalseAlarm: true } => "FALSE ALARM",
            { IsElsewhere: true } => "OTHER FIELD",
            { IsSilent: true } => "NO WARNING",
            _ => null,
        };
        if (what is null)
            return;

        var verdict = judgement.Verdict;
        Console.WriteLine();
        Console.WriteLine($"{what} {verdict.Id} {verdict.Kind} {verdict.Operator} {verdict.Path}");
        if (verdict.Fields.Count > 0)
            Console.WriteLine("  server names " + string.Join(", ", verdict.Fields));
        if (verdict.Message.Length > 0)
            Console.WriteLine("  server says  " + verdict.Message);
        foreach (var finding in judgement.Findings)
            Console.WriteLine($"  PodSharp     {finding.Id} {finding}{(finding.ServerField is null ? "" : " (" + finding.ServerField + ")")}");
        if (withText)
            Console.WriteLine("    " + verdict.Text.Replace("\n", "\n    "));
    }
}
