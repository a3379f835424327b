using System.Diagnostics;
using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>
/// A place of an object that is being judged, whether something stands there or not. Rules walk from place to place and ask what is known:
/// a value that is only known at run time is neither absent nor present, and a rule that asks for either stays silent.
/// </summary>
internal sealed partial class Place
{
    private static readonly ScalarNode EmptyText = ScalarNode.Of("");

    private readonly Validation validation;
    private readonly PlaceState state;
    private readonly PlaceStep step;

    private Place(
        Validation validation, Place? parent, PlaceStep step, string? key, int index, FieldSchema? field, TypeReference? type, DocumentNode? node, PlaceState state)
    {
        this.step = step;
        this.validation = validation;
        this.state = state;
        Parent = parent;
        Key = key;
        Index = index;
        Field = field;
        Type = type;
        Node = node;
    }

    /// <summary>The place that holds this one; null for the object itself.</summary>
    public Place? Parent { get; }

    /// <summary>The key under which it stands; null for an item of a list and for the object itself.</summary>
    public string? Key { get; }

    /// <summary>Its position in a list, from 0; -1 where it is none's item.</summary>
    public int Index { get; }

    /// <summary>The field that it is the value of, or is an item or a value in; null for the object itself.</summary>
    public FieldSchema? Field { get; }

    /// <summary>What it should hold; null where nobody knows.</summary>
    public TypeReference? Type { get; }

    /// <summary>What stands there; null where nothing does. Null is nothing.</summary>
    public DocumentNode? Node { get; }

    /// <summary>The schema of the object that it holds, or null.</summary>
    public ObjectSchema? Object => Type is null ? RootObject : Type.Object;

    /// <summary>Whether surely nothing stands there: no value, null, or what the server takes for nothing (an empty text, list or map).</summary>
    public bool IsAbsent => state == PlaceState.Absent || (state == PlaceState.Present && IsZero);

    /// <summary>Whether surely something stands there, be it empty.</summary>
    public bool IsWritten => state == PlaceState.Present;

    /// <summary>Whether surely something stands there that the server doesn't take for nothing.</summary>
    public bool IsPresent => state == PlaceState.Present && !IsZero;

    /// <summary>Whether what stands there is only known at run time, or is of a wrong type and said to be.</summary>
    public bool IsUnknown => state == PlaceState.Unknown;

    /// <summary>The object as a whole.</summary>
    public Place Root => Parent is null ? this : Parent.Root;

    /// <summary>Whether it is a field of the object itself, not of a template in it.</summary>
    public bool IsOfRoot => Parent is { Parent: null };

    /// <summary>The object's kind.</summary>
    public string Kind => validation.Kind;

    /// <summary>The version of Kubernetes that the object is for.</summary>
    public KubernetesVersion Target => validation.Target;

    private ObjectSchema? RootObject { get; init; }

    /// <summary>The field of this name, whatever stands there.</summary>
    public Place this[string name]
    {
        get
        {
            var field = Object?.Find(name);
            Debug.Assert(field is not null || Object is null, "A rule asks for a field that its type doesn't have: " + name);
            return Child(field, name);
        }
    }

    /// <summary>An object of this type.</summary>
    public static Place Of(MappingNode document, ObjectSchema? type, Validation validation) =>
        new(validation, null, PlaceStep.Root, null, -1, null, null, document, PlaceState.Present) { RootObject = type };

    /// <summary>Whether this kind is the object's.</summary>
    public bool IsIn(string kind) => validation.Is(kind);

    /// <summary>The value of a field that the walk has found.</summary>
    public Place Child(FieldSchema? field, string name) => Node switch
    {
        MappingNode mapping => At(PlaceStep.Field, name, -1, field, field?.Type, mapping[name], mapping.IsOpen),
        null when state == PlaceState.Absent => At(PlaceStep.Field, name, -1, field, field?.Type, null, isOpen: false),
        _ => At(PlaceStep.Field, name, -1, field, field?.Type, UnknownNode.Instance, isOpen: true),
    };

    private Place At(PlaceStep next, string? key, int index, FieldSchema? field, TypeReference? type, DocumentNode? node, bool isOpen)
    {
        if (next == PlaceStep.Entry && node is ScalarNode { Kind: ScalarKind.Null })
            node = Zero(type)?.WithOrigin(node.Origin) ?? node;
        var found = node switch
        {
            null => isOpen ? PlaceState.Unknown : PlaceState.Absent,
            ScalarNode { Kind: ScalarKind.Null } => PlaceState.Absent,
            _ => type is null || ValueTypes.Holds(type, node) ? PlaceState.Present : PlaceState.Unknown,
        };
        return new Place(validation, this, next, key, index, field, type, found == PlaceState.Present ? node : null, found);
    }

    // Of a null in a map the server keeps the key, with the zero of the value's type.
    private static ScalarNode? Zero(TypeReference? type) => type?.Shape switch
    {
        FieldShape.String => EmptyText,
        FieldShape.Quantity => ScalarNode.Of(0L),
        _ => null,
    };

    private enum PlaceStep
    {
        Root,
        Field,
        Item,
        Entry,
    }

    private enum PlaceState
    {
        Absent,
        Present,
        Unknown,
    }
}
