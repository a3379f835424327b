using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>A claim that is made for a pod takes labels and annotations from its template, and all else from the pod.</summary>
internal sealed class EphemeralMetadata() : ObjectRule("core.v1.PersistentVolumeClaimTemplate")
{
    public override void Check(Place template)
    {
        var metadata = template["metadata"];
        foreach (var field in metadata.Object!.Fields.Select(field => metadata[field.Name]))
        {
            if (field.Key is not ("labels" or "annotations") && IsSet(field))
                field.ReportKey(RuleCatalogue.NotAllowedHere, $"The claim of an ephemeral volume can't have {field.Key}: of its metadata, only labels and annotations are chosen", ServerPath(field));
        }
    }

    // Even an empty list is something; an empty text and generation 0 are nothing.
    private static bool IsSet(Place field) => field.IsWritten && (field.Type!.Shape == FieldShape.List || field.IsPresent) && field is not { Key: "generation", Integer: 0 };

    private static string ServerPath(Place field) => field.Key == "uid" ? field.Parent!.ServerPath + ".uID" : field.ServerPath;
}
