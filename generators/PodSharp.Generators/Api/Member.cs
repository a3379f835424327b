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
    /// The members of a type: its own fields; for an object (with metadata) also the fields of its <c>spec</c> and of each spec further in
    /// down to the pod's: of a cron job those of its jobs and of their pods. Where two have a field, the outer one wins.
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
            foreach (var (spec, path) in Specs(type))
                Add(spec, path);
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

    private static IEnumerable<(ObjectSchema Spec, string[] Path)> Specs(ObjectSchema type)
    {
        var steps = TypePaths.Find(type, TypePaths.PodSpec) ?? ["spec"];
        var found = type;
        for (var length = 1; length <= steps.Length; length++)
        {
            if (found.Find(steps[length - 1])?.Type is not { Shape: FieldShape.Object, Object: { } next })
                yield break;
            found = next;
            if (steps[length - 1] == "spec")
                yield return (found, steps.Take(length).ToArray());
        }
    }
}
