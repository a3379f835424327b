namespace PodSharp.Rules;

/// <summary>The settings of a StatefulSet's rolling update have no place beside OnDelete.</summary>
internal sealed class StatefulSetRollout() : ObjectRule("apps.v1.StatefulSetUpdateStrategy")
{
    public override void Check(Place place)
    {
        var type = place["type"];
        var settings = place["rollingUpdate"];
        if (type.Text != "OnDelete" || !settings.IsWritten)
            return;

        settings.ReportKey(
            RuleCatalogue.NotAllowedHere,
            "rollingUpdate has settings of a RollingUpdate, and the strategy's type is OnDelete: keep one of them",
            related: type);
    }
}
