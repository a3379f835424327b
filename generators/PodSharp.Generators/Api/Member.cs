using System.Collections.Immutable;
using PodSharp.Schema;

namespace PodSharp.Generators.Api;

/// <summary>A member of a record: a field of its own type, or a shortcut to a field further inside.</summary>
internal sealed class Member(FieldSchema field, string[] path)
{
    /// <summary>The field.</summary>
    public FieldSchema Field { get; } = field;

    /// <summary>The path from the record's object to the one that has the field; empty for a field of its own.</summary>
    public string[] Path { get; } = path;

    /// <summary>
    /// The members of a type: its own fields; for an object (with metadata) also the fields of its <c>spec</c>, and where it makes pods
    /// those of the pod spec. Where two have a field, the outer one wins.
    /// </summary>
    public static ImmutableArray<Member> Of(ObjectSchema type)
    {
        var members = ImmutableArray.CreateBuilder<Member>();
        var names = new HashSet<string>(StringComparer.Ordinal) { type.TypeName };
        if (type.Kind is not null)
            names.UnionWith(["ApiVersion", "Kind", "Name", "Namespace"]);

        Add(type, []);
        if (TypePaths.IsObject(type))
        {
            if (type.Find("spec") is { Type: { Shape: FieldShape.Object, Object: { } spec } })
                Add(spec, ["spec"]);
            if (TypePaths.Find(type, TypePaths.PodSpec) is { } path && PodSpec(type, path) is { } podSpec)
                Add(podSpec, path);
        }

        return members.ToImmutable();

        void Add(ObjectSchema owner, string[] path)
        {
            foreach (var field in ApiSurface.Fields(owner))
            {
                if (names.Add(field.Member))
                    members.Add(new Member(field, path));
            }
        }
    }

    private static ObjectSchema? PodSpec(ObjectSchema type, string[] path)
    {
        var found = type;
        foreach (var step in path)
            found = found?.Find(step)?.Type.Object;
        return found;
    }
}
