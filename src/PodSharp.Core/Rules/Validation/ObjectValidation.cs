using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>
/// Walks through an object with its schema: what the decoder would say of names and types, what the data asks of values, and the rules of
/// each type. All of it is said at once, although the server stops at the first stage that fails.
/// </summary>
internal sealed class ObjectValidation(Validation validation)
{
    private readonly VersionRules versions = new(validation.Target);

    /// <summary>Judges an object of this type.</summary>
    public void Check(MappingNode document, ObjectSchema type)
    {
        var root = Place.Of(document, type, validation);
        if (!versions.Lacks(type, root))
            VisitObject(root, isJudged: true);
    }

    private void VisitObject(Place place, bool isJudged)
    {
        var type = place.Object!;
        if (place.Node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
                VisitEntry(place, type, entry, isJudged);
        }

        if (!isJudged)
            return;

        foreach (var field in type.NeededFields)
        {
            if ((field.Required || UncheckedFields.IsMadeUp(place, field)) && !UncheckedFields.Contains(place, field))
                VisitMissing(place, field);
        }

        UnionConstraints.Check(place, type);
        foreach (var rule in ObjectRules.Of(type))
            rule.Check(place);
    }

    private void VisitEntry(Place place, ObjectSchema type, in Entry entry, bool isJudged)
    {
        var field = type.Find(entry.Key);
        var child = place.Child(field, entry.Key);
        if (field is null)
            UnknownFields.Report(child, type);
        else if (!versions.Lacks(field, child))
            Visit(child, entry.Value, isJudged && !UncheckedFields.Contains(place, field));
    }

    // The server makes up what is embedded, and then misses what is required in it.
    private void VisitMissing(Place place, FieldSchema field)
    {
        var child = place.Child(field, field.Name);
        if (!child.IsAbsent || versions.IsNewer(field))
            return;
        if (UncheckedFields.IsMadeUp(place, field))
            VisitObject(child, isJudged: true);
        else if (field.Required)
            child.Report(RuleCatalogue.Missing, ValueConstraints.Missing(child, field));
    }

    private void Visit(Place place, DocumentNode node, bool isJudged)
    {
        if (place.IsUnknown)
        {
            WrongTypes.Report(place, node);
            return;
        }

        switch (place.Type!.Shape)
        {
            case FieldShape.Object:
                if (place.IsWritten || place.Index >= 0)
                    VisitObject(place, isJudged);
                break;
            case FieldShape.List:
                VisitItems(place, isJudged);
                break;
            case FieldShape.Map:
                VisitValues(place, isJudged);
                break;
            default:
                if (ValueConstraints.CanBeParsed(place) && isJudged)
                    ValueConstraints.Check(place);
                break;
        }
    }

    private void VisitItems(Place place, bool isJudged)
    {
        var sequence = (SequenceNode?)place.Node;
        var items = place.Items;
        for (var i = 0; i < items.Length; i++)
            Visit(items[i], sequence![i], isJudged);
        if (isJudged)
            ListConstraints.Check(place, items);
    }

    private void VisitValues(Place place, bool isJudged)
    {
        var mapping = (MappingNode?)place.Node;
        var values = place.Values;
        for (var i = 0; i < values.Length; i++)
        {
            if (isJudged)
                ValueConstraints.CheckKey(values[i]);
            Visit(values[i], mapping!.Entries[i].Value, isJudged);
        }
    }
}
