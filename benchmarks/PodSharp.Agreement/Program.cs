using System.CommandLine;
using PodSharp.Agreement;

var corpus = new Argument<FileInfo>("CORPUS") { Description = "The verdicts: JSON lines, compressed or not." };
var list = new Option<bool>("--list") { Description = "List every disagreement, with what both say." };
var only = new Option<string?>("--only") { Description = "Only cases whose id, kind, operator or path contains this." };
var text = new Option<bool>("--text") { Description = "Show the manifests of what is listed." };
var details = new Option<bool>("--details") { Description = "Scores by kind, by operator and by stage too." };

var command = new RootCommand("Scores the rule set on a corpus of manifests with the verdicts of an API server.") { corpus, list, only, text, details };
command.SetAction(options =>
{
    var judgements = Verdict.Read(options.GetRequiredValue(corpus).FullName)
        .Where(verdict => Concerns(verdict, options.GetValue(only)))
        .AsParallel().AsOrdered().Select(Judgement.Of)
        .ToList();

    Console.WriteLine(Score.Head);
    Print("all", judgements);
    if (options.GetValue(details))
    {
        PrintBy("kind", judgements, static verdict => verdict.Kind);
        PrintBy("operator", judgements, static verdict => verdict.Operator);
        PrintBy("stage", judgements, static verdict => verdict.Stage);
    }

    PrintIds("missed: ", judgements.Where(static judgement => judgement.IsMissed));
    PrintIds("false alarms: ", judgements.Where(static judgement => judgement.IsFalseAlarm));
    PrintIds("other field: ", judgements.Where(static judgement => judgement.IsElsewhere));
    if (options.GetValue(list))
        judgements.ForEach(judgement => Disagreement.Print(judgement, options.GetValue(text)));
    return judgements.Exists(static judgement => judgement.IsMissed || judgement.IsFalseAlarm) ? 1 : 0;
});
return command.Parse(args).Invoke();

static bool Concerns(Verdict verdict, string? part) =>
    part is null || verdict.Id.Contains(part) || verdict.Kind.Contains(part) || verdict.Operator.Contains(part) || verdict.Path.Contains(part);

static void PrintBy(string what, List<Judgement> judgements, Func<Verdict, string> key)
{
    Console.WriteLine();
    Console.WriteLine("by " + what);
    foreach (var group in judgements.GroupBy(judgement => key(judgement.Verdict), StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        Print(group.Key, group);
}

// A probe's id is that of its row, with a number.
static void PrintIds(string what, IEnumerable<Judgement> judgements)
{
    var ids = judgements.Select(static judgement => judgement.Verdict.Id.Split('#')[0]).Distinct(StringComparer.Ordinal).ToList();
    if (ids.Count > 0)
        Console.WriteLine(what + string.Join(", ", ids));
}

static void Print(string name, IEnumerable<Judgement> judgements)
{
    var score = new Score();
    foreach (var judgement in judgements)
        score.Add(judgement);
    Console.WriteLine(score.Line(name));
}
