namespace PodSharp.Rules;

/// <summary>The name of a Flocker dataset is no path.</summary>
internal sealed class FlockerDatasets() : ObjectRule("core.v1.FlockerVolumeSource")
{
    public override void Check(Place source)
    {
        var name = source["datasetName"];
        if (name.Text is { } text && text.IndexOf('/') is >= 0)
            name.Report(RuleCatalogue.InvalidText, $"{ValueTypes.Quoted(text)} has a '/', and the name of a dataset can't");
    }
}
