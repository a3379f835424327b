using System.Collections.Immutable;

namespace PodSharp.Schema;

/// <summary>
/// What is known of the Kubernetes API: its types, kinds and enumerations. It is read in place from a table inside this assembly; a type is
/// decoded when it is first asked for and then kept. Any number of threads may use it at once.
/// </summary>
public sealed class KubernetesSchema
{
    private const string Resource = "PodSharp.Schema.kubernetes.bin";

    private readonly SchemaTable table;
    private readonly ObjectSchema?[] types;
    private readonly TypeReference?[] references;
    private readonly EnumerationSchema?[] enumerations;
    private readonly FoundKinds foundKinds = new();
    private ImmutableArray<EnumerationSchema> allEnumerations;

    internal KubernetesSchema(Stream source)
    {
        table = new SchemaTable(source);
        types = new ObjectSchema?[table.Number(TableFormat.TypeCount)];
        references = new TypeReference?[table.Number(TableFormat.ReferenceCount)];
        enumerations = new EnumerationSchema?[table.Number(TableFormat.EnumerationCount)];
        Versions = ReadVersions();
    }

    /// <summary>The schema that PodSharp was built with.</summary>
    public static KubernetesSchema Default { get; } = new(
        typeof(KubernetesSchema).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidDataException(Resource + " is missing."));

    /// <summary>The Kubernetes versions that it knows, oldest first: <c>1.25</c> and so on.</summary>
    public ImmutableArray<string> Versions { get; }

    /// <summary>The names of all types with fields, ordinally: <c>io.k8s.api.core.v1.Container</c>.</summary>
    public IEnumerable<string> TypeNames => Enumerable.Range(0, types.Length).Select(TypeName);

    /// <summary>All kinds, ordinally.</summary>
    public IEnumerable<(string ApiVersion, string Kind)> Kinds =>
        Entries(TableFormat.Kinds, TableFormat.KindCount, TableFormat.KindEntry)
            .Select(place => (table.Text(table.Number(place)), table.Text(table.Number(place + 4))));

    /// <summary>All enumerations, ordinally by C# name.</summary>
    public ImmutableArray<EnumerationSchema> Enumerations =>
        allEnumerations.IsDefault
            ? allEnumerations = Enumerable.Range(0, enumerations.Length).Select(Enumeration).ToImmutableArray()
            : allEnumerations;

    /// <summary>The types without fields, which have no C# type of their own, and what each holds.</summary>
    public IEnumerable<(string Name, FieldShape Shape)> Aliases =>
        Entries(TableFormat.Aliases, TableFormat.AliasCount, TableFormat.AliasEntry)
            .Select(place => (table.Text(table.Number(place)), (FieldShape)table.Number(place + 4)));

    /// <summary>The type with this name in the published API, such as <c>io.k8s.api.core.v1.Container</c>, or null.</summary>
    public ObjectSchema? FindType(string name)
    {
        var index = table.Find(table.Number(TableFormat.Types), types.Length, TableFormat.TypeEntry, name);
        return index < 0 ? null : Type(index);
    }

    /// <summary>The type of the objects with this <c>apiVersion</c> and <c>kind</c>, or null.</summary>
    public ObjectSchema? FindKind(string apiVersion, string kind)
    {
        if (foundKinds.Find(apiVersion, kind) is { } found)
            return found;

        var kinds = table.Number(TableFormat.Kinds);
        var index = table.Find(kinds, table.Number(TableFormat.KindCount), TableFormat.KindEntry, apiVersion, kind);
        return index < 0 ? null : foundKinds.Keep(apiVersion, kind, Type(table.Number(kinds + (index * TableFormat.KindEntry) + 8)));
    }

    /// <summary>The type whose C# type has this full name, such as <c>PodSharp.Container</c>, or null.</summary>
    public ObjectSchema? FindTypeByClrName(string fullName)
    {
        var clrTypes = table.Number(TableFormat.ClrTypes);
        var dot = fullName.LastIndexOf('.');
        if (dot < 0)
            return null;

        var index = table.Find(clrTypes, types.Length, TableFormat.ClrTypeEntry, fullName.Substring(dot + 1), fullName.Substring(0, dot));
        return index < 0 ? null : Type(table.Number(clrTypes + (index * TableFormat.ClrTypeEntry) + 8));
    }

    internal TypeReference Reference(int index) => Kept(references, index) ?? Keep(references, index, ReadReference(index));

    internal EnumerationSchema Enumeration(int index) => Kept(enumerations, index) ?? Keep(enumerations, index, ReadEnumeration(index));

    private ObjectSchema Type(int index) => Kept(types, index) ?? Keep(types, index, ReadType(index));

    private ObjectSchema ReadType(int index)
    {
        var entry = table.Number(TableFormat.Types) + (index * TableFormat.TypeEntry);
        var record = new RecordReader(table, table.Number(entry + 4));
        return new ObjectSchema(table.Text(table.Number(entry)), ref record, this);
    }

    private EnumerationSchema ReadEnumeration(int index)
    {
        var record = new RecordReader(table, table.Number(table.Number(TableFormat.Enumerations) + (index * 4)));
        return RecordDecoder.Enumeration(ref record);
    }

    private TypeReference ReadReference(int index)
    {
        var entry = table.Number(table.Number(TableFormat.References) + (index * TableFormat.ReferenceEntry));
        var shape = (FieldShape)(entry & ((1 << TableFormat.ReferenceShapeBits) - 1));
        var part = entry >> TableFormat.ReferenceShapeBits;
        return shape switch
        {
            FieldShape.Object => TypeReference.Of(TypeName(part), () => Type(part)),
            FieldShape.List or FieldShape.Map => TypeReference.Of(shape, Reference(part)),
            _ => TypeReference.Scalar(shape),
        };
    }

    private string TypeName(int index) => table.Text(table.Number(table.Number(TableFormat.Types) + (index * TableFormat.TypeEntry)));

    private ImmutableArray<string> ReadVersions()
    {
        var versions = new string[table.Number(TableFormat.VersionCount)];
        for (var i = 0; i < versions.Length; i++)
            versions[i] = table.Text(table.Number(table.Number(TableFormat.Versions) + (i * 4)));
        return ImmutableArray.Create(versions);
    }

    private IEnumerable<int> Entries(int section, int count, int entryLength) =>
        Enumerable.Range(0, table.Number(count)).Select(index => table.Number(section) + (index * entryLength));

    private static T? Kept<T>(T?[] all, int index)
        where T : class => Volatile.Read(ref all[index]);

    // Two threads may decode the same at once; both get the one that was first, so that what is compared by reference is one.
    private static T Keep<T>(T?[] all, int index, T decoded)
        where T : class => Interlocked.CompareExchange(ref all[index], decoded, null) ?? decoded;
}
