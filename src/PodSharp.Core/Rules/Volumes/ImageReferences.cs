namespace PodSharp.Rules;

/// <summary>A pod with the files of an image says of which; templates may leave it to a tool.</summary>
internal sealed class ImageReferences() : ObjectRule("core.v1.ImageVolumeSource")
{
    public override void Check(Place source)
    {
        var reference = source["reference"];
        if (source.IsIn("Pod") && reference.IsAbsent)
            reference.Report(RuleCatalogue.Missing, "reference is missing: only templates may leave the image open");
    }
}
