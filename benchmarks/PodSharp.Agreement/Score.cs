namespace PodSharp.Agreement;

/// <summary>How far PodSharp and the server agree on some cases.</summary>
internal sealed class Score
{
    private int cases;
    private int rejected;
    private int missed;
    private int falseAlarms;
    private int withField;
    private int fieldHits;
    private int warned;
    private int silent;

    public int Disagreements => missed + falseAlarms;

    public void Add(Judgement judgement)
    {
        cases++;
        warned += judgement.Verdict is { IsAccepted: true, Warnings: > 0 } ? 1 : 0;
        silent += judgement.IsSilent ? 1 : 0;
        falseAlarms += judgement.IsFalseAlarm ? 1 : 0;
        if (judgement.Verdict.IsAccepted)
            return;

        rejected++;
        missed += judgement.IsMissed ? 1 : 0;
        withField += judgement.Verdict.Fields.Count > 0 ? 1 : 0;
        fieldHits += judgement.NamesField ? 1 : 0;
    }

    public static string Head { get; } = $"{"",-32}{"cases",7}{"agree",8}{"rejected",10}{"recall",9}{"missed",8}{"false alarms",14}{"field hit",11}{"warned",10}";

    public string Line(string name) =>
        FormattableString.Invariant($"{name,-32}{cases,7}{Share(cases - Disagreements, cases),8}{rejected,10}{Share(rejected - missed, rejected),9}{missed,8}{falseAlarms,14}{Share(fieldHits, withField),11}{Share(warned - silent, warned),10}");

    private static string Share(int part, int whole) =>
        whole == 0 ? "–" : FormattableString.Invariant($"{100.0 * part / whole:0.0#} %");
}
