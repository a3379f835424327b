using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>Owners have an API version, are no events, and only one of them is the controller.</summary>
internal sealed class OwnerReferences() : ObjectRule(TypePaths.ObjectMeta)
{
    public override void Check(Place place)
    {
        if (!place.IsOfRoot)
            return;

        var owners = place["ownerReferences"];
        Place? controller = null;
        foreach (var owner in owners.Items)
        {
            CheckKind(owner);
            if (!owner["controller"].IsTrue)
                continue;

            // The same owner twice is dropped without a word.
            if (controller is not null && !NodeComparer.Instance.Equals(controller.Node, owner.Node) && owner.IsComplete)
                ReportSecond(owner, controller);
            controller ??= owner;
        }
    }

    private static void ReportSecond(Place owner, Place controller) => owner["controller"].Report(
        RuleCatalogue.Contradiction,
        $"{owner["name"].Text} can't be the controller too: {controller["name"].Text} is, and an object has one at most",
        owner.Parent!.Path,
        related: controller);

    private static void CheckKind(Place owner)
    {
        var apiVersion = owner["apiVersion"];
        if (apiVersion.IsPresent && apiVersion.Text is { } text && !HasVersion(text))
            apiVersion.Report(RuleCatalogue.InvalidText, $"{ValueTypes.Quoted(text)} has no version: an apiVersion is written as v1 or apps/v1");
        if (apiVersion.Text == "v1" && owner["kind"].Text == "Event")
            owner["kind"].Report(RuleCatalogue.NotAllowedHere, "An Event of v1 can't own other objects", owner.Parent!.Path);
    }

    private static bool HasVersion(string apiVersion)
    {
        var slash = apiVersion.IndexOf('/');
        return slash != apiVersion.Length - 1 && apiVersion.IndexOf('/', slash + 1) < 0;
    }
}
