using System.Collections.Immutable;

namespace PodSharp.Schema;

/// <summary>Makes schema objects from the records of the table; nothing here is kept.</summary>
internal sealed class RecordDecoder(SchemaTable table, KubernetesSchema schema)
{
    public ObjectSchema Type(string name, int place)
    {
        var record = new RecordReader(table, place);
        var facts = (TypeFacts)record.Number();
        var @namespace = record.Text();
        var typeName = record.Text();
        var documentation = record.Documentation();
        var since = record.TextIf(facts.HasFlag(TypeFacts.Since));
        var until = record.TextIf(facts.HasFlag(TypeFacts.Until));
        var deprecated = record.TextIf(facts.HasFlag(TypeFacts.Deprecated));
        var kind = facts.HasFlag(TypeFacts.Kind) ? Kind(ref record, facts) : null;
        var unions = facts.HasFlag(TypeFacts.Unions) ? Unions(ref record) : ImmutableArray<UnionSchema>.Empty;
        return new ObjectSchema(Fields(ref record))
        {
            Name = name,
            Namespace = @namespace,
            TypeName = typeName,
            DeferredDocumentation = documentation,
            Since = since,
            Until = until,
            Deprecated = deprecated,
            Atomic = facts.HasFlag(TypeFacts.Atomic),
            Kind = kind,
            Unions = unions,
        };
    }

    public EnumerationSchema Enumeration(int place)
    {
        var record = new RecordReader(table, place);
        var name = record.Text();
        var @namespace = record.Text();
        var documentation = record.Documentation();
        return new EnumerationSchema(name, @namespace, record.Texts(), documentation);
    }

    private static KindSchema Kind(ref RecordReader record, TypeFacts facts)
    {
        var group = record.Text();
        var version = record.Text();
        var kind = record.Text();
        var plural = record.TextIf(facts.HasFlag(TypeFacts.Plural));
        return new KindSchema(group, version, kind, plural, facts.HasFlag(TypeFacts.Namespaced), record.Number());
    }

    private static ImmutableArray<UnionSchema> Unions(ref RecordReader record)
    {
        var unions = ImmutableArray.CreateBuilder<UnionSchema>(record.Number());
        while (unions.Count < unions.Capacity)
        {
            var discriminator = record.Text();
            var members = ImmutableArray.CreateBuilder<UnionMember>(record.Number());
            while (members.Count < members.Capacity)
                members.Add(new UnionMember(record.Text(), record.Text()));
            unions.Add(new UnionSchema(discriminator.Length == 0 ? null : discriminator, members.MoveToImmutable()));
        }

        return unions.MoveToImmutable();
    }

    private ImmutableArray<FieldSchema> Fields(ref RecordReader record)
    {
        var fields = ImmutableArray.CreateBuilder<FieldSchema>(record.Number());
        while (fields.Count < fields.Capacity)
            fields.Add(Field(ref record, fields.Count));
        return fields.MoveToImmutable();
    }

    // The initialisers run in the order in which the parts were written.
    private FieldSchema Field(ref RecordReader record, int order)
    {
        var facts = (FieldFacts)record.Number();
        var name = record.Text();
        var member = record.Text();
        var type = schema.Reference(record.Number());
        var documentation = facts.HasFlag(FieldFacts.Documentation) ? record.Documentation() : default;
        var since = record.TextIf(facts.HasFlag(FieldFacts.Since));
        var until = record.TextIf(facts.HasFlag(FieldFacts.Until));
        var listType = facts.HasFlag(FieldFacts.ListType) ? (ListType)record.Number() : ListType.Unspecified;
        var listKeys = facts.HasFlag(FieldFacts.ListKeys) ? record.Texts() : ImmutableArray<string>.Empty;
        var mergeKey = record.TextIf(facts.HasFlag(FieldFacts.MergeKey));
        var enumeration = facts.HasFlag(FieldFacts.Enumeration) ? schema.Enumeration(record.Number()) : null;
        return new FieldSchema
        {
            Name = name,
            Member = member,
            Type = type,
            Order = order,
            Required = facts.HasFlag(FieldFacts.Required),
            DeferredDocumentation = documentation,
            Since = since,
            Until = until,
            ListType = listType,
            ListKeys = listKeys,
            MergeKey = mergeKey,
            Enumeration = enumeration?.Name,
            Values = facts.HasFlag(FieldFacts.Values) ? record.Texts() : enumeration?.Values ?? ImmutableArray<string>.Empty,
            Default = record.TextIf(facts.HasFlag(FieldFacts.Default)),
            Unit = record.TextIf(facts.HasFlag(FieldFacts.Unit)),
            Minimum = facts.HasFlag(FieldFacts.Minimum) ? record.SignedNumber() : null,
            Maximum = facts.HasFlag(FieldFacts.Maximum) ? record.SignedNumber() : null,
            Deprecated = record.TextIf(facts.HasFlag(FieldFacts.Deprecated)),
        };
    }
}
