namespace PodSharp.Rules;

/// <summary>No directory is smaller than empty.</summary>
internal sealed class EmptyDirSizes() : ObjectRule("core.v1.EmptyDirVolumeSource")
{
    public override void Check(Place source)
    {
        var limit = source["sizeLimit"];
        if (limit.Quantity is { Sign: < 0 } size)
            limit.Report(RuleCatalogue.OutOfRange, $"sizeLimit is {size}, and 0 or more is allowed");
    }
}
