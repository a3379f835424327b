namespace PodSharp.Rules;

/// <summary>A pod that mirrors one of a node's files can't use what only the API server hands out.</summary>
internal sealed class MirrorPod() : ObjectRule("core.v1.Pod")
{
    private const string Mirror = "kubernetes.io/config.mirror";

    public override void Check(Place place)
    {
        var annotation = place["metadata"]["annotations"].Value(Mirror);
        if (place["metadata"]["annotations"].HasKey(Mirror) != true)
            return;

        var spec = place["spec"];
        foreach (var account in new[] { spec["serviceAccountName"], spec["serviceAccount"] })
        {
            if (account.IsPresent)
                Refuse(account, annotation, "service account");
        }

        foreach (var volume in spec["volumes"].Items)
        {
            if (volume["secret"].IsWritten)
                Refuse(volume["secret"], annotation, "Secret");
            foreach (var source in volume["projected"]["sources"].Items)
            {
                if (source["serviceAccountToken"].IsWritten)
                    Refuse(source["serviceAccountToken"], annotation, "service account's token");
                if (source["secret"].IsWritten)
                    Refuse(source["secret"], annotation, "Secret");
            }
        }
    }

    private static void Refuse(Place place, Place annotation, string what) => place.ReportKey(
        RuleCatalogue.MirrorPod,
        $"The Pod mirrors one of a node's own files (annotation {Mirror}) and can't use a {what}",
        "metadata.annotations[" + Mirror + "]",
        related: annotation);
}
