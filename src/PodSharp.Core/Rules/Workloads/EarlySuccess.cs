using System.Globalization;
using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>The indexes by which a Job succeeds early must be some of its own.</summary>
internal sealed class EarlySuccess() : ObjectRule("batch.v1.JobSpec")
{
    public override void Check(Place place)
    {
        var completions = place["completions"];
        foreach (var rule in place["successPolicy"]["rules"].Items)
        {
            var indexes = rule["succeededIndexes"];
            var count = rule["succeededCount"];
            if (indexes.IsAbsent && count.IsAbsent)
                rule.Report(RuleCatalogue.NoAlternative, "The rule says nothing: give it succeededIndexes, succeededCount or both");
            CheckIndexes(indexes, count, completions);
            if (count.Integer > completions.Integer)
                ReportMore(count, $"the Job has {completions.Spelling} indexes", completions);
        }
    }

    private static void CheckIndexes(Place indexes, Place count, Place completions)
    {
        if (indexes.Text is not { } text)
            return;

        // Where nobody knows how many there are, the list can be judged by its form only.
        var most = completions.Integer is { } number and >= 0 and <= int.MaxValue ? (int)number : int.MaxValue;
        if (IndexList.Fault(text, most, out var listed) is { } fault)
            indexes.Report(RuleCatalogue.InvalidText, $"{ValueTypes.Quoted(text)} {fault}", related: completions);
        else if (count.Integer > listed)
            ReportMore(count, $"succeededIndexes lists {listed.ToString(CultureInfo.InvariantCulture)}", indexes);
    }

    private static void ReportMore(Place count, string most, Place related) =>
        count.Report(RuleCatalogue.OutOfRange, $"succeededCount is {count.Spelling}, and {most}: it can't be more", related: related);
}
