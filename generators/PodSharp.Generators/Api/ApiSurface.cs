using System.Collections.Immutable;
using PodSharp.Schema;

namespace PodSharp.Generators.Api;

/// <summary>The types to generate: some kinds, and everything that they reach except <c>status</c>.</summary>
internal sealed class ApiSurface
{
    private readonly Dictionary<string, ObjectSchema> byClrName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumerationSchema> enumerations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> identities = new(StringComparer.Ordinal);

    private ApiSurface(IReadOnlyCollection<ObjectSchema> types, KubernetesSchema schema)
    {
        Types = types.OrderBy(static type => type.Name, StringComparer.Ordinal).ToImmutableArray();
        foreach (var type in Types.Where(static type => type.Namespace == "PodSharp"))
            byClrName.Add(type.TypeName, type);
        foreach (var enumeration in schema.Enumerations)
            enumerations[enumeration.Name] = enumeration;
        foreach (var field in Types.SelectMany(static type => Fields(type)))
            AddIdentity(field);
    }

    /// <summary>The types, by their name in the API.</summary>
    public ImmutableArray<ObjectSchema> Types { get; }

    /// <summary>The enumerations of the types' fields, by name.</summary>
    public IEnumerable<EnumerationSchema> Enumerations => Types
        .SelectMany(static type => Fields(type))
        .Where(static field => field.Enumeration is not null)
        .Select(static field => field.Enumeration!)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(static name => name, StringComparer.Ordinal)
        .Select(name => enumerations[name]);

    /// <summary>
    /// The surface of <c>all</c> kinds that a manifest can hold, or of those that are listed: <c>v1 Pod;batch/v1 Job</c>.
    /// </summary>
    public static ApiSurface Of(string kinds, KubernetesSchema schema)
    {
        var types = new HashSet<ObjectSchema>();
        foreach (var kind in kinds == "all" ? AllKinds(schema) : kinds.Split(';').Select(kind => Find(kind, schema)))
            Add(kind, types);
        return new ApiSurface(types, schema);
    }

    /// <summary>The fields of a type that have members: all but the status of a kind.</summary>
    public static IEnumerable<FieldSchema> Fields(ObjectSchema type) =>
        type.Fields.Where(field => type.Kind is null || field.Name is not ("status" or "apiVersion" or "kind"));

    /// <summary>The type whose C# type has this name in the namespace PodSharp, or null.</summary>
    public ObjectSchema? Find(string clrName) => byClrName.TryGetValue(clrName, out var type) ? type : null;

    /// <summary>
    /// The field that identifies an object of this type in its lists, or null: C# demands it (and only it). It is the one key of a list
    /// of such objects, a text, and required.
    /// </summary>
    public string? Identity(ObjectSchema type) => identities.TryGetValue(type.Name, out var field) ? field : null;

    /// <summary>The fields that have this enumeration: <c>Container.imagePullPolicy</c>.</summary>
    public IEnumerable<string> FieldsOf(EnumerationSchema enumeration) => Types
        .SelectMany(static type => Fields(type).Select(field => (type, field)))
        .Where(pair => pair.field.Enumeration == enumeration.Name)
        .Select(static pair => $"{pair.type.TypeName}.{pair.field.Name}");

    /// <summary>The full name of an enumeration's C# type.</summary>
    public string FullName(string enumeration) => $"global::{enumerations[enumeration].Namespace}.{enumeration}";

    // A manifest holds what has metadata of its own; lists of objects are read as the objects that they hold.
    private static IEnumerable<ObjectSchema> AllKinds(KubernetesSchema schema) =>
        schema.Kinds.Select(kind => schema.FindKind(kind.ApiVersion, kind.Kind)!).Where(TypePaths.IsObject);

    private static ObjectSchema Find(string kind, KubernetesSchema schema)
    {
        var words = kind.Split(' ');
        return (words.Length == 2 ? schema.FindKind(words[0], words[1]) : null)
            ?? throw new FormatException($"\"{kind}\" is not a kind: an apiVersion and a kind are expected.");
    }

    private void AddIdentity(FieldSchema list)
    {
        if (list.ListKeys.Length != 1 || list.Type.Element?.Object is not { } item)
            return;
        if (item.Find(list.ListKeys[0]) is { Required: true, Type.Shape: FieldShape.String, Enumeration: null } key)
            identities[item.Name] = key.Name;
    }

    private static void Add(ObjectSchema type, HashSet<ObjectSchema> types)
    {
        if (!types.Add(type))
            return;

        foreach (var field in Fields(type))
        {
            var reference = field.Type;
            while (reference.Element is { } element)
                reference = element;
            if (reference.Object is { } part)
                Add(part, types);
        }
    }
}
