namespace PodSharp.Rules;

/// <summary>A claim that is made for a pod takes labels and annotations from its template, and all else from the pod.</summary>
internal sealed class EphemeralMetadata() : ObjectRule("core.v1.PersistentVolumeClaimTemplate")
{
    public override void Check(Place template)
    {
        var metadata = template["metadata"];
        foreach (var field in metadata.Object!.Fields.Select(field => metadata[field.Name]))
        {
            if (field.Key is not ("labels" or "annotations") && field.IsPresent && !IsZero(field))
                field.ReportKey(RuleCatalogue.NotAllowedHere, $"The claim of an ephemeral volume can't have {field.Key}: of its metadata, only labels and annotations are chosen", ServerPath(field));
        }
    }

    private static bool IsZero(Place field) => field is { Key: "generation", Integer: 0 };

    private static string ServerPath(Place field) => field.Key == "uid" ? field.Parent!.ServerPath + ".uID" : field.ServerPath;
}
