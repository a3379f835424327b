using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace PodSharp.Emission;

/// <summary>
/// Finds where a member is written in the source, by the assembly's portable PDB. Only findings need it: reading it costs nothing as
/// long as all is well, and lines that move don't change what the generator writes.
/// </summary>
internal static class MemberLocations
{
    private const byte StoreStaticField = 0x80;

    /// <summary>The place of the member's code, or null where the PDB isn't there or doesn't say.</summary>
    public static SourceLocation? Find(string assemblyPath, string declaringType, string member, PathMap paths)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(assemblyPath));
            if (!image.TryOpenAssociatedPortablePdb(assemblyPath, static path => File.Exists(path) ? File.OpenRead(path) : null, out var provider, out _)
                || provider is null)
            {
                return null;
            }

            using (provider)
            {
                var metadata = image.GetMetadataReader();
                var symbols = provider.GetMetadataReader();
                return FindType(metadata, declaringType) is { } type && FindPoint(image, metadata, symbols, type, member) is { } point
                    ? new SourceLocation(
                        paths.Local(symbols.GetString(symbols.GetDocument(point.Document).Name)), point.StartLine, point.StartColumn, point.EndLine, point.EndColumn)
                    : null;
            }
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            return null;
        }
    }

    private static TypeDefinition? FindType(MetadataReader metadata, string name)
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (name.EndsWith(metadata.GetString(type.Name), StringComparison.Ordinal) && FullName(metadata, type) == name)
                return type;
        }

        return null;
    }

    private static string FullName(MetadataReader metadata, TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        if (type.GetDeclaringType() is { IsNil: false } outer)
            return FullName(metadata, metadata.GetTypeDefinition(outer)) + "+" + name;
        return type.Namespace.IsNil ? name : metadata.GetString(type.Namespace) + "." + name;
    }

    private static SequencePoint? FindPoint(PEReader image, MetadataReader metadata, MetadataReader symbols, TypeDefinition type, string member)
    {
        foreach (var handle in type.GetMethods())
        {
            var name = metadata.GetString(metadata.GetMethodDefinition(handle).Name);
            if (name == member || (name.Length == member.Length + 4 && name.StartsWith("get_", StringComparison.Ordinal) && name.EndsWith(member, StringComparison.Ordinal)))
            {
                // What an initialiser holds says more than the `get;` before it.
                return FindInitialiser(image, metadata, symbols, type, member) ?? FirstPoint(symbols, handle) ?? FindStateMachine(symbols, handle);
            }
        }

        return FindInitialiser(image, metadata, symbols, type, member);
    }

    private static SequencePoint? FirstPoint(MetadataReader symbols, MethodDefinitionHandle method)
    {
        SequencePoint? brace = null;
        foreach (var point in symbols.GetMethodDebugInformation(method).GetSequencePoints())
        {
            if (point.IsHidden)
                continue;

            // In debug builds the opening brace comes first, and says less than the statement behind it.
            if (point.StartLine != point.EndLine || point.EndColumn - point.StartColumn > 1)
                return point;
            brace ??= point;
        }

        return brace;
    }

    // The code of an iterator is in a method that the compiler made.
    private static SequencePoint? FindStateMachine(MetadataReader symbols, MethodDefinitionHandle kickoff)
    {
        foreach (var handle in symbols.MethodDebugInformation)
        {
            var information = symbols.GetMethodDebugInformation(handle);
            if (information.GetStateMachineKickoffMethod() == kickoff)
                return FirstPoint(symbols, handle.ToDefinitionHandle());
        }

        return null;
    }

    // A field, or the field behind `{ get; } = …`, gets its value in the type's static constructor.
    private static SequencePoint? FindInitialiser(PEReader image, MetadataReader metadata, MetadataReader symbols, TypeDefinition type, string member)
    {
        foreach (var handle in type.GetFields())
        {
            var name = metadata.GetString(metadata.GetFieldDefinition(handle).Name);
            if (name == member || name == "<" + member + ">k__BackingField")
                return FindStore(image, metadata, symbols, type, MetadataTokens.GetToken(handle));
        }

        return null;
    }

    private static SequencePoint? FindStore(PEReader image, MetadataReader metadata, MetadataReader symbols, TypeDefinition type, int field)
    {
        foreach (var handle in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            if (metadata.GetString(method.Name) != ".cctor")
                continue;

            // Five bytes that are an opcode and this field's token aren't there by chance.
            var code = image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes() ?? [];
            var store = code.AsSpan().IndexOf([StoreStaticField, .. BitConverter.GetBytes(field)]);
            return store < 0 ? null : PointAt(symbols.GetMethodDebugInformation(handle), store);
        }

        return null;
    }

    private static SequencePoint? PointAt(MethodDebugInformation information, int offset)
    {
        SequencePoint? last = null;
        foreach (var point in information.GetSequencePoints())
        {
            if (point.Offset <= offset && !point.IsHidden)
                last = point;
        }

        return last;
    }
}
