namespace PodSharp.Rules;

/// <summary>A cron job's name leaves room for the eleven characters that its jobs have behind it.</summary>
internal sealed class CronJobName() : ObjectRule("batch.v1.CronJob")
{
    private const int Longest = 52;

    public override void Check(Place place)
    {
        var metadata = place["metadata"];
        if (GeneratedName.Of(metadata) is { Length: > Longest } name)
        {
            GeneratedName.Where(metadata).Report(
                RuleCatalogue.TooLong,
                $"The name has {name.Length} characters, and a CronJob's at most {Longest}: the names of its jobs have a time behind it",
                "metadata.name");
        }
    }
}
