using System.Collections.Immutable;

namespace PodSharp.Schema;

/// <summary>The parts of a record that few types have, and the records of enumerations.</summary>
internal static class RecordDecoder
{
    public static KindSchema Kind(ref RecordReader record, TypeFacts facts)
    {
        var group = record.Text();
        var version = record.Text();
        var kind = record.Text();
        var plural = (facts & TypeFacts.Plural) != TypeFacts.None ? record.Text() : null;
        var nameFormat = (facts & TypeFacts.NameFormat) != TypeFacts.None ? record.Text() : null;
        return new KindSchema(group, version, kind, plural, (facts & TypeFacts.Namespaced) != TypeFacts.None, record.Number())
        {
            NameFormat = nameFormat,
        };
    }

    public static ImmutableArray<UnionSchema> Unions(ref RecordReader record)
    {
        var unions = ImmutableArray.CreateBuilder<UnionSchema>(record.Number());
        while (unions.Count < unions.Capacity)
        {
            var discriminator = record.Text();
            var facts = (UnionFacts)record.Number();
            var members = new UnionMember[record.Number()];
            for (var i = 0; i < members.Length; i++)
                members[i] = new UnionMember(record.Text(), record.Text());
            unions.Add(new UnionSchema(discriminator.Length == 0 ? null : discriminator, ImmutableArray.Create(members))
            {
                IsRequired = (facts & UnionFacts.Required) != UnionFacts.None,
                IsExclusive = (facts & UnionFacts.Exclusive) != UnionFacts.None,
                AtOwner = (facts & UnionFacts.AtOwner) != UnionFacts.None,
            });
        }

        return unions.MoveToImmutable();
    }

    public static EnumerationSchema Enumeration(ref RecordReader record)
    {
        var name = record.Text();
        var @namespace = record.Text();
        var documentation = record.Documentation();
        return new EnumerationSchema(name, @namespace, record.Texts(), documentation);
    }
}
