using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>What a claim's new volume is filled from: a claim or a snapshot, said in one way or in two that agree.</summary>
internal sealed class ClaimSources() : ObjectRule("core.v1.PersistentVolumeClaimSpec")
{
    private static readonly TextFormat Group = TextFormats.Find("dns1123Subdomain")!;

    public override void Check(Place place)
    {
        var source = place["dataSource"];
        var reference = place["dataSourceRef"];

        // The server drops a reference into another namespace, and looks at nothing in it.
        var isDropped = reference.IsWritten && !reference["namespace"].IsAbsent;
        if (reference.IsWritten && !isDropped)
            CheckReference(reference);
        if (source.IsWritten && (!place.IsIn("PersistentVolumeClaim") || IsKept(source, reference, isDropped)))
            CheckReference(source);
        if (source.IsWritten && reference.IsWritten && !isDropped)
            CheckAgreement(place, source, reference);
    }

    // Alone, a source is dropped that is neither a claim nor a snapshot.
    private static bool IsKept(Place source, Place reference, bool isDropped)
    {
        if (reference.IsWritten && !isDropped)
            return true;
        var kind = source["kind"].Text;
        return reference.IsAbsent && source["apiGroup"] is var group
            && ((kind == "PersistentVolumeClaim" && group.IsAbsent) || (kind == "VolumeSnapshot" && group.Text == "snapshot.storage.k8s.io"));
    }

    private static void CheckReference(Place reference)
    {
        foreach (var name in new[] { "name", "kind" })
        {
            var field = reference[name];
            if (field.IsAbsent)
                field.Report(RuleCatalogue.Missing, ValueConstraints.Missing(field, field.Field!));
        }

        var group = reference["apiGroup"];
        var kind = reference["kind"];
        if (group.IsAbsent && !kind.IsUnknown && kind.Text != "PersistentVolumeClaim")
        {
            reference.Report(
                RuleCatalogue.Contradiction,
                $"Without an apiGroup, kind can only be PersistentVolumeClaim, and it is {ValueTypes.Quoted(kind.Spelling)}: name the group that has it",
                related: kind);
        }

        if (group.IsPresent && group.Text is { } text && Group.Fault(text) is { } fault)
            group.Report(Group.Rule, $"{ValueTypes.Quoted(text)} {fault}", suggestion: Group.Repair(text));
    }

    private static void CheckAgreement(Place place, Place source, Place reference)
    {
        foreach (var name in new[] { "apiGroup", "kind", "name" })
        {
            var one = source[name];
            var other = reference[name];
            if (one.IsUnknown || other.IsUnknown || one.Spelling == other.Spelling)
                continue;

            reference.Report(
                RuleCatalogue.Contradiction,
                $"dataSource and dataSourceRef differ in their {name}, \"{one.Spelling}\" and \"{other.Spelling}\": keep dataSourceRef only",
                serverPath: place.ServerPath,
                related: source);
            return;
        }
    }
}
