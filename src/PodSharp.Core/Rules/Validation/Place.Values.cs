using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <content>What stands there.</content>
internal sealed partial class Place
{
    private static readonly Place[] NoPlaces = [];

    /// <summary>The text that stands there, be it empty; null where none is known.</summary>
    public string? Text => Node is ScalarNode { Kind: ScalarKind.String } scalar ? scalar.Text : null;

    /// <summary>The text, number or truth value that stands there, as it is spelled; an empty text where none is known.</summary>
    public string Spelling => (Node as ScalarNode)?.Text ?? "";

    /// <summary>The whole number that stands there; null where none is known.</summary>
    public long? Integer => Node is ScalarNode scalar && ValueTypes.TryGetInteger(scalar, out var number) ? number : null;

    /// <summary>Whether true is known to stand there.</summary>
    public bool IsTrue => ReferenceEquals(Node, ScalarNode.True) || Node is ScalarNode { Kind: ScalarKind.Boolean, Text: "true" };

    /// <summary>Whether false is known to stand there, or nothing.</summary>
    public bool IsNotTrue => IsAbsent || Node is ScalarNode { Kind: ScalarKind.Boolean, Text: "false" };

    /// <summary>The amount that stands there; null where none is known.</summary>
    public QuantityNumber? Quantity =>
        Node is ScalarNode scalar && QuantityNumber.TryParse(scalar.Text, out var number) ? number : null;

    /// <summary>This place as the server sees it: with the schema's default where nothing stands there.</summary>
    public Place OrDefault => IsAbsent && Field?.DefaultNode is { } value
        ? new Place(validation, Parent, step, Key, Index, Field, Type, value, PlaceState.Present)
        : this;

    /// <summary>How many entries or items are listed.</summary>
    public int Count => Node switch
    {
        MappingNode mapping => mapping.Count,
        SequenceNode sequence => sequence.Count,
        _ => 0,
    };

    /// <summary>Whether all that stands there is known to be listed: there is no entry or item more.</summary>
    public bool IsComplete => state == PlaceState.Absent || Node switch
    {
        MappingNode mapping => !mapping.IsOpen,
        SequenceNode sequence => !sequence.IsOpen && !HasUnknown(sequence),
        _ => false,
    };

    /// <summary>The items of the list that stands there.</summary>
    public Place[] Items
    {
        get
        {
            if (Node is not SequenceNode { Count: > 0 } sequence)
                return NoPlaces;

            var items = new Place[sequence.Count];
            for (var i = 0; i < items.Length; i++)
                items[i] = At(PlaceStep.Item, null, i, Field, Type?.Element, sequence[i], isOpen: false);
            return items;
        }
    }

    /// <summary>The values of the map that stands there, each with its <see cref="Key"/>.</summary>
    public Place[] Values
    {
        get
        {
            if (Node is not MappingNode { Count: > 0 } mapping)
                return NoPlaces;

            var values = new Place[mapping.Count];
            for (var i = 0; i < values.Length; i++)
            {
                var entry = mapping.Entries[i];
                values[i] = At(PlaceStep.Entry, entry.Key, -1, Field, Type?.Element, entry.Value, isOpen: false);
            }

            return values;
        }
    }

    /// <summary>The value of a key of the map that stands there.</summary>
    public Place Value(string key) => Node switch
    {
        MappingNode mapping => At(PlaceStep.Entry, key, -1, Field, Type?.Element, mapping[key], mapping.IsOpen),
        null when state == PlaceState.Absent => At(PlaceStep.Entry, key, -1, Field, Type?.Element, null, isOpen: false),
        _ => At(PlaceStep.Entry, key, -1, Field, Type?.Element, UnknownNode.Instance, isOpen: true),
    };

    // The server's structures have no more room than for a zero, so that it can't be told from nothing.
    private bool IsZero => Node switch
    {
        ScalarNode { Kind: ScalarKind.String, Text.Length: 0 } => Field?.Constraints.JudgesEmpty != true,
        ScalarNode { Kind: ScalarKind.Integer, Text: "0" } => Field?.Constraints.IgnoresZero == true,
        MappingNode { Count: 0, IsOpen: false } => Type?.Shape == FieldShape.Map,
        SequenceNode { Count: 0, IsOpen: false } => true,
        _ => false,
    };

    /// <summary>Whether the map that stands there has the key, be its value empty or null; null where that isn't known.</summary>
    public bool? HasKey(string key) => Node switch
    {
        MappingNode mapping when mapping.IndexOf(key) >= 0 => true,
        MappingNode { IsOpen: true } => null,
        _ => state == PlaceState.Unknown ? null : false,
    };

    /// <summary>Whether surely an empty list was written there, which some fields tell from none.</summary>
    public bool IsEmptyList => Node is SequenceNode { Count: 0, IsOpen: false };

    /// <summary>Whether surely no item of the list passes; an item of which the test doesn't know (null) might.</summary>
    public bool HasNo(Func<Place, bool?> test)
    {
        if (!IsComplete)
            return false;

        foreach (var item in Items)
        {
            if (test(item) != false)
                return false;
        }

        return true;
    }

    /// <summary>Whether the text that stands there is this one; null where it isn't known. Nothing is an empty text.</summary>
    public bool? Says(string text) => state switch
    {
        PlaceState.Absent => text.Length == 0,
        PlaceState.Present => string.Equals(Text, text, StringComparison.Ordinal),
        _ => null,
    };

    private static bool HasUnknown(SequenceNode sequence)
    {
        foreach (var item in sequence.Items)
        {
            if (item is UnknownNode)
                return true;
        }

        return false;
    }
}
