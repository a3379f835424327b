namespace PodSharp.Rules;

/// <summary>An entry of a projected volume has one source. Those that are switched off the server drops before it counts.</summary>
internal sealed class ProjectedSources() : ObjectRule("core.v1.VolumeProjection")
{
    private static readonly string[] Sources = ["secret", "configMap", "downwardAPI", "serviceAccountToken"];

    public override void Check(Place entry)
    {
        var written = Sources.Select(name => entry[name]).Where(static source => source.IsWritten).ToArray();
        if (written.Length > 1)
        {
            entry.Report(
                RuleCatalogue.TwoAlternatives,
                $"{string.Join(" and ", written.Select(static source => source.Key))} in one entry: each source needs an entry of its own",
                related: written);
        }
    }
}
