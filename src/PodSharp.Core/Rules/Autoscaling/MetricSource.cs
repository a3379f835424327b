namespace PodSharp.Rules;

/// <summary>A metric has the source that its type names, and no other.</summary>
internal sealed class MetricSource() : ObjectRule("autoscaling.v2.MetricSpec")
{
    private static readonly (string Type, string Field)[] Sources =
    [
        ("Object", "object"), ("External", "external"), ("Pods", "pods"), ("Resource", "resource"), ("ContainerResource", "containerResource"),
    ];

    public override void Check(Place place)
    {
        var type = place["type"];
        var own = Array.Find(Sources, source => source.Type == type.Text).Field;
        if (own is null)
            return;

        if (place[own].IsAbsent)
            place[own].Report(RuleCatalogue.Missing, $"{own} is missing: it says what a metric of type {type.Text} measures", related: type);

        var written = Sources.Where(source => place[source.Field].IsWritten).ToList();
        foreach (var (_, field) in written)
        {
            if (field != own && written.Count > 1)
                place[field].ReportKey(RuleCatalogue.TwoAlternatives, $"{field} doesn't belong to a metric of type {type.Text}: a second measurement is an entry of its own", related: type);
        }
    }
}
