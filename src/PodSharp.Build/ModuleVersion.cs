namespace PodSharp.Build;

/// <summary>
/// Reads the version id of an assembly: the compiler derives it from everything it compiled, so it changes with the content and not with
/// the time of the build. Read by hand, because a task that brings a library of its own may meet another version of it in MSBuild.
/// </summary>
internal static class ModuleVersion
{
    private const uint PortableExecutable = 0x00004550;
    private const ushort Pe32Plus = 0x20B;
    private const int CliDirectory = 14;
    private const uint MetadataRoot = 0x424A5342;

    /// <summary>The version id; of a file that isn't an assembly its size and time.</summary>
    public static string Of(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = new BinaryReader(stream);
        try
        {
            if (Read(reader) is { } id)
                return id.ToString();
        }
        catch (EndOfStreamException)
        {
            // Not an image after all.
        }

        var file = new FileInfo(path);
        return FormattableString.Invariant($"{file.Length} {file.LastWriteTimeUtc.Ticks}");
    }

    private static Guid? Read(BinaryReader reader)
    {
        if (FindMetadata(reader) is not { } root)
            return null;

        // The root: a signature, two version numbers, a reserved word and the padded version text; then the streams.
        reader.BaseStream.Position = root;
        if (reader.ReadUInt32() != MetadataRoot)
            return null;
        reader.BaseStream.Position = root + 12;
        var versionLength = reader.ReadUInt32();
        reader.BaseStream.Position += versionLength + 2;
        var streams = reader.ReadUInt16();
        for (var index = 0; index < streams; index++)
        {
            var offset = reader.ReadUInt32();
            reader.ReadUInt32();
            if (ReadName(reader) != "#GUID")
                continue;

            // Compilers put the module's own id first.
            reader.BaseStream.Position = root + offset;
            return new Guid(reader.ReadBytes(16));
        }

        return null;
    }

    private static long? FindMetadata(BinaryReader reader)
    {
        if (reader.BaseStream.Length < 0x100)
            return null;
        reader.BaseStream.Position = 0x3C;
        var header = reader.ReadUInt32();
        reader.BaseStream.Position = header;
        if (reader.ReadUInt32() != PortableExecutable)
            return null;

        reader.BaseStream.Position = header + 6;
        var sections = reader.ReadUInt16();
        reader.BaseStream.Position = header + 20;
        var optionalSize = reader.ReadUInt16();
        var optional = header + 24;
        reader.BaseStream.Position = optional;
        var directories = optional + (reader.ReadUInt16() == Pe32Plus ? 112 : 96);
        reader.BaseStream.Position = directories + (CliDirectory * 8);
        if (FileOffset(reader, optional + optionalSize, sections, reader.ReadUInt32()) is not { } cli)
            return null;

        reader.BaseStream.Position = cli + 8;
        return FileOffset(reader, optional + optionalSize, sections, reader.ReadUInt32());
    }

    private static long? FileOffset(BinaryReader reader, long table, int sections, uint address)
    {
        for (var index = 0; index < sections && address != 0; index++)
        {
            reader.BaseStream.Position = table + (index * 40) + 8;
            var size = reader.ReadUInt32();
            var start = reader.ReadUInt32();
            var rawSize = reader.ReadUInt32();
            var raw = reader.ReadUInt32();
            if (address >= start && address < start + Math.Max(size, rawSize))
                return raw + (address - start);
        }

        return null;
    }

    // Padded with zeros to a multiple of four.
    private static string ReadName(BinaryReader reader)
    {
        var name = "";
        while (true)
        {
            var characters = reader.ReadBytes(4);
            foreach (var character in characters)
            {
                if (character == 0)
                    return name;
                name += (char)character;
            }

            if (characters.Length < 4)
                throw new EndOfStreamException();
        }
    }
}
