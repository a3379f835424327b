using System.Buffers.Binary;
using PodSharp.Schema;

namespace PodSharp.SchemaTool;

/// <summary>Lays out the table that <see cref="TableFormat"/> describes. The same input gives the same bytes on every machine.</summary>
internal sealed class TableWriter
{
    private readonly Api api;
    private readonly TextPool texts = new();
    private readonly TextPool documentation = new();
    private readonly RecordWriter records;
    private readonly List<ApiType> types;
    private readonly Dictionary<ApiType, int> typeIndexes;
    private readonly Dictionary<ApiEnumeration, int> enumerationIndexes;
    private readonly References references;
    private readonly List<byte> sections = [];
    private readonly int[] header = new int[TableFormat.HeaderLength / 4];

    public TableWriter(Api api)
    {
        this.api = api;
        records = new RecordWriter(texts, documentation);
        types = [.. api.Objects];
        typeIndexes = types.Select(static (type, index) => (type, index))
            .ToDictionary(static entry => entry.type, static entry => entry.index);
        enumerationIndexes = api.Enumerations.Select(static (enumeration, index) => (enumeration, index))
            .ToDictionary(static entry => entry.enumeration, static entry => entry.index);
        references = new References(typeIndexes);
    }

    public byte[] Write()
    {
        var typePlaces = WriteTypes();
        var enumerationPlaces = api.Enumerations.Select(Write).ToList();
        var recordsPlace = AddBytes([records.ToArray()]);

        Set(TableFormat.VersionCount, api.Versions.Count);
        Set(TableFormat.Versions, Add(api.Versions.Select(texts.Add)));
        Set(TableFormat.TypeCount, types.Count);
        Set(TableFormat.Types, Add(types.SelectMany((type, index) => new[] { Name(type.Name), recordsPlace + typePlaces[index] })));
        Set(TableFormat.ClrTypes, Add(ClrTypes()));
        AddKinds();
        Set(TableFormat.ReferenceCount, references.Entries.Count);
        Set(TableFormat.References, Add(references.Entries));
        Set(TableFormat.EnumerationCount, enumerationPlaces.Count);
        Set(TableFormat.Enumerations, Add(enumerationPlaces.Select(place => recordsPlace + place)));
        AddAliases();
        AddTexts(texts, TableFormat.TextCount, TableFormat.TextPlaces, TableFormat.TextData);
        AddTexts(documentation, TableFormat.DocumentationCount, TableFormat.DocumentationPlaces, TableFormat.DocumentationData);
        return Finish();
    }

    private List<int> WriteTypes()
    {
        var writer = new TypeRecords(api, records, references, enumerationIndexes);
        var places = new List<int>();
        foreach (var type in types)
        {
            places.Add(records.Place);
            writer.Write(type);
        }

        return places;
    }

    private int Write(ApiEnumeration enumeration)
    {
        var place = records.Place;
        records.Text(enumeration.Name);
        records.Text(TypeNames.Root);
        records.Documentation(enumeration.Documentation);
        records.Texts(enumeration.Values);
        return place;
    }

    private IEnumerable<int> ClrTypes() =>
        types.OrderBy(static type => type.TypeName, StringComparer.Ordinal)
            .ThenBy(static type => type.Namespace, StringComparer.Ordinal)
            .SelectMany(type => new[] { Name(type.TypeName), Name(type.Namespace), typeIndexes[type] });

    private void AddKinds()
    {
        var kinds = types.Where(static type => type.Kind is not null)
            .OrderBy(static type => type.Kind!.ApiVersion, StringComparer.Ordinal)
            .ThenBy(static type => type.Kind!.Kind, StringComparer.Ordinal)
            .ToList();
        Set(TableFormat.KindCount, kinds.Count);
        Set(
            TableFormat.Kinds,
            Add(kinds.SelectMany(type => new[] { Name(type.Kind!.ApiVersion), Name(type.Kind.Kind), typeIndexes[type] })));
    }

    private void AddAliases()
    {
        var aliases = api.Types.Where(static type => type.Alias is not null).ToList();
        Set(TableFormat.AliasCount, aliases.Count);
        Set(TableFormat.Aliases, Add(aliases.SelectMany(type => new[] { Name(type.Name), (int)type.Alias! })));
    }

    private void AddTexts(TextPool pool, int count, int places, int data)
    {
        Set(count, pool.Count);
        Set(places, Add(pool.Places()));
        Set(data, AddBytes(pool.Data()));
    }

    // Sorted names are compared byte by byte by the reader.
    private int Name(string name) =>
        name.All(char.IsAscii)
            ? texts.Add(name)
            : throw new InvalidOperationException($"'{name}' is not ASCII, which the look-up takes for granted.");

    private void Set(int place, int value) => header[place / 4] = value;

    private int Add(IEnumerable<int> numbers)
    {
        var place = Place();
        Span<byte> bytes = stackalloc byte[4];
        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
            sections.AddRange(bytes);
        }

        return place;
    }

    private int AddBytes(IEnumerable<byte[]> parts)
    {
        var place = Place();
        foreach (var part in parts)
            sections.AddRange(part);
        return place;
    }

    private int Place() => TableFormat.HeaderLength + sections.Count;

    private byte[] Finish()
    {
        Set(0, TableFormat.Signature);
        Set(TableFormat.Length, Place());
        var table = new byte[Place()];
        for (var i = 0; i < header.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(i * 4), header[i]);
        sections.CopyTo(table, TableFormat.HeaderLength);
        return table;
    }
}
