using PodSharp.Schema;

namespace PodSharp.SchemaTool;

/// <summary>Writes the record of a type: what is said of it, then its fields in print order.</summary>
internal sealed class TypeRecords(
    Api api,
    RecordWriter record,
    References references,
    IReadOnlyDictionary<ApiEnumeration, int> enumerations)
{
    public void Write(ApiType type)
    {
        record.Number((int)Facts(type));
        record.Text(type.Namespace);
        record.Text(type.TypeName);
        record.Documentation(type.Documentation);
        record.TextIf(type.Since);
        record.TextIf(type.Until);
        record.TextIf(type.Deprecated);
        if (type.Kind is { } kind)
            Write(kind);
        if (type.Unions.Count > 0)
            Write(type.Unions);
        record.Number(type.Fields.Count);
        type.Fields.ForEach(Write);
    }

    private static TypeFacts Facts(ApiType type) =>
        If(type.Kind is not null, TypeFacts.Kind)
        | If(type.Since is not null, TypeFacts.Since)
        | If(type.Until is not null, TypeFacts.Until)
        | If(type.Deprecated is not null, TypeFacts.Deprecated)
        | If(type.Atomic, TypeFacts.Atomic)
        | If(type.Unions.Count > 0, TypeFacts.Unions)
        | If(type.Kind?.Namespaced == true, TypeFacts.Namespaced)
        | If(type.Kind?.Plural is not null, TypeFacts.Plural);

    private void Write(ApiKind kind)
    {
        record.Text(kind.Group);
        record.Text(kind.Version);
        record.Text(kind.Kind);
        record.TextIf(kind.Plural);
        record.Number(kind.Precedence);
    }

    private void Write(List<ApiUnion> unions)
    {
        record.Number(unions.Count);
        foreach (var union in unions)
        {
            record.Text(union.Discriminator ?? "");
            record.Number(union.Members.Count);
            foreach (var (field, value) in union.Members)
            {
                record.Text(field);
                record.Text(value);
            }
        }
    }

    private void Write(ApiField field)
    {
        var facts = Facts(field);
        record.Number((int)facts);
        record.Text(field.Name);
        record.Text(field.Member);
        record.Number(references.Add(Type(field)));
        if (field.Documentation.Length > 0)
            record.Documentation(field.Documentation);
        record.TextIf(field.Since);
        record.TextIf(field.Until);
        if (field.ListType != ListType.Unspecified)
            record.Number((int)field.ListType);
        if (field.ListKeys.Count > 0)
            record.Texts(field.ListKeys);
        record.TextIf(field.MergeKey);
        if (field.Enumeration is { } enumeration)
            record.Number(enumerations[enumeration]);
        if (facts.HasFlag(FieldFacts.Values))
            record.Texts(field.Values);
        record.TextIf(field.Default);
        record.TextIf(field.Unit);
        if (field.Minimum is { } minimum)
            record.SignedNumber(minimum);
        if (field.Maximum is { } maximum)
            record.SignedNumber(maximum);
        record.TextIf(field.Deprecated);
    }

    // All types were understood when they were read.
    private FieldType Type(ApiField field) =>
        field.IsFileMode ? new FieldType(FieldShape.FileMode) : FieldTypes.Read(field.Type, api)!;

    private static FieldFacts Facts(ApiField field) =>
        If(field.Required, FieldFacts.Required)
        | If(field.Documentation.Length > 0, FieldFacts.Documentation)
        | If(field.Since is not null, FieldFacts.Since)
        | If(field.Until is not null, FieldFacts.Until)
        | If(field.ListType != ListType.Unspecified, FieldFacts.ListType)
        | If(field.ListKeys.Count > 0, FieldFacts.ListKeys)
        | If(field.MergeKey is not null, FieldFacts.MergeKey)
        | If(field.Enumeration is not null, FieldFacts.Enumeration)
        | If(field.Enumeration is null && field.Values.Count > 0, FieldFacts.Values)
        | If(field.Default is not null, FieldFacts.Default)
        | If(field.Unit is not null, FieldFacts.Unit)
        | If(field.Minimum is not null, FieldFacts.Minimum)
        | If(field.Maximum is not null, FieldFacts.Maximum)
        | If(field.Deprecated is not null, FieldFacts.Deprecated);

    private static T If<T>(bool present, T fact)
        where T : struct, Enum => present ? fact : default;
}
