using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>What the schema's data asks of unions: that one member is set, and not two.</summary>
internal static class UnionConstraints
{
    public static void Check(Place place, ObjectSchema type)
    {
        if (!place.IsWritten && place.Index < 0)
            return;

        foreach (var union in type.Unions)
        {
            if (union.IsExclusive)
                CheckSecond(place, union);
            if (union.IsRequired)
                CheckNone(place, union);
        }
    }

    private static void CheckSecond(Place place, UnionSchema union)
    {
        Place? first = null;
        foreach (var member in union.Members)
        {
            if (IsUnlisted(place, member) || place[member.Field] is not { } current || !IsSet(current))
                continue;
            if (first is null)
            {
                first = current;
                continue;
            }

            var message = $"{current.Key} beside {first.Key}: only one of them may be set";
            if (union.AtOwner)
                place.Report(RuleCatalogue.TwoAlternatives, message, related: [first, current]);
            else
                current.ReportKey(RuleCatalogue.TwoAlternatives, message, related: first);
        }
    }

    private static void CheckNone(Place place, UnionSchema union)
    {
        foreach (var member in union.Members)
        {
            if (!IsUnlisted(place, member) && !place[member.Field].IsAbsent)
                return;
        }

        place.Report(RuleCatalogue.NoAlternative, $"Nothing is set of {string.Join(", ", union.Members.Select(static member => member.Field))}: one is needed");
    }

    // Most members of a union are not there, and of a volume there are thirty: no place is made for those.
    private static bool IsUnlisted(Place place, UnionMember member) =>
        place.Node is MappingNode { IsOpen: false } mapping && mapping.IndexOf(member.Field) < 0;

    // An object that is there counts, be it empty; a list or a text only with something in it.
    private static bool IsSet(Place place) => place.Type?.Shape == FieldShape.Object ? place.IsWritten : place.IsPresent;
}
