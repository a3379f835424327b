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
        | If(type.Kind?.Plural is not null, TypeFacts.Plural)
        | If(type.Kind?.NameFormat is not null, TypeFacts.NameFormat);

    private void Write(ApiKind kind)
    {
        record.Text(kind.Group);
        record.Text(kind.Version);
        record.Text(kind.Kind);
        record.TextIf(kind.Plural);
        record.TextIf(kind.NameFormat);
        record.Number(kind.Precedence);
    }

    private void Write(List<ApiUnion> unions)
    {
        record.Number(unions.Count);
        foreach (var union in unions)
        {
            record.Text(union.Discriminator ?? "");
            record.Number((int)Facts(union.Checks));
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
        if (facts.HasFlag(FieldFacts.Constraints))
            Write(field.Constraints);
    }

    private void Write(ApiConstraints constraints)
    {
        record.Number((int)Facts(constraints));
        record.TextIf(constraints.Format);
        record.TextIf(constraints.Keys);
        if (constraints.MaximumLength is { } length)
            record.Number(length);
        if (constraints.MaximumItems is { } items)
            record.Number(items);
        if (constraints.Unique.Count > 0)
            record.Texts(constraints.Unique);
        record.TextIf(constraints.Spelling);
        if (constraints.Checked.Count > 0)
            record.Texts(constraints.Checked);
    }

    private static UnionFacts Facts(ApiUnionChecks checks) =>
        If(checks.IsRequired, UnionFacts.Required) | If(checks.IsExclusive, UnionFacts.Exclusive) | If(checks.AtOwner, UnionFacts.AtOwner);

    private static ConstraintFacts Facts(ApiConstraints constraints) =>
        If(constraints.Format is not null, ConstraintFacts.Format)
        | If(constraints.Keys is not null, ConstraintFacts.Keys)
        | If(constraints.MaximumLength is not null, ConstraintFacts.MaximumLength)
        | If(constraints.MaximumItems is not null, ConstraintFacts.MaximumItems)
        | If(constraints.Unique.Count > 0, ConstraintFacts.Unique)
        | If(constraints.Spelling is not null, ConstraintFacts.Spelling)
        | If(constraints.JudgesEmpty is true, ConstraintFacts.JudgesEmpty)
        | If(constraints.JudgesEmpty is false, ConstraintFacts.IgnoresEmpty)
        | If(constraints.Unchecked, ConstraintFacts.Unchecked)
        | If(constraints.Open, ConstraintFacts.Open)
        | If(constraints.Embedded, ConstraintFacts.Embedded)
        | If(constraints.Checked.Count > 0, ConstraintFacts.Checked);

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
        | If(field.Deprecated is not null, FieldFacts.Deprecated)
        | If(!field.Constraints.IsEmpty, FieldFacts.Constraints);

    private static T If<T>(bool present, T fact)
        where T : struct, Enum => present ? fact : default;
}
