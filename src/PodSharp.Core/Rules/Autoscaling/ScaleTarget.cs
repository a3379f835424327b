namespace PodSharp.Rules;

/// <summary>What is scaled, and what is measured, is named with group and version.</summary>
internal sealed class ScaleTarget() : ObjectRule("autoscaling.v2.CrossVersionObjectReference", "autoscaling.v1.CrossVersionObjectReference")
{
    public override void Check(Place place)
    {
        var apiVersion = place["apiVersion"];
        var kind = place["kind"];
        var text = apiVersion.IsAbsent ? "" : apiVersion.Text;
        if (text is null)
            return;

        var slash = text.IndexOf('/');
        if (slash >= 0 && text.IndexOf('/', slash + 1) >= 0)
            apiVersion.Report(RuleCatalogue.InvalidText, $"{ValueTypes.Quoted(text)} has a '/' too many: an apiVersion is written as apps/v1");
        else if (slash <= 0 && place.Key == "scaleTargetRef" && kind is { IsPresent: true, Text: { } name and not "ReplicationController" })
            apiVersion.Report(RuleCatalogue.InvalidText, $"{What(text)}: a {name} to scale is named with the group of its API, such as apps/v1");
    }

    private static string What(string text) => text.Length == 0 ? "apiVersion is missing" : $"{ValueTypes.Quoted(text)} has no group";
}
