using System.Collections.Immutable;
using PodSharp.Generators.Vocabulary;
using PodSharp.Schema;

namespace PodSharp.Generators.Api;

/// <summary>
/// Writes all extension methods of a type: the shorthands that reach it and the fluent methods of its members. One static class holds
/// the methods of all types of an API group and version: the compiler looks for a name in each such class in turn.
/// </summary>
internal sealed class TypeExtensions(ApiSurface surface, PathTable paths, ImmutableArray<VocabularyClass> vocabulary)
{
    private readonly ExtensionWriter fluent = new(surface, paths);
    private readonly ShorthandWriter shorthands = new(surface, paths);

    /// <summary>The source of the extension methods of the record <paramref name="name"/> that views <paramref name="type"/>.</summary>
    public string Write(ObjectSchema type, string @namespace, string name)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var method in vocabulary.SelectMany(static declared => declared.Methods))
        {
            if (method.IsExtension && method.Receiver == name)
                taken.Add(ShorthandWriter.SignatureOf(method));
        }

        var writer = new SourceWriter();
        var usings = vocabulary.SelectMany(static declared => declared.Usings).Distinct(StringComparer.Ordinal).ToImmutableArray();
        ShorthandWriter.Prologue(writer, new VocabularyClass(@namespace, name, "", "", new EquatableArray<string>(usings), default));
        writer.Line($"/// <summary>The fluent methods of {Group(type)}'s types.</summary>");
        using (writer.Block($"public static partial class {ClassName(type)}"))
        {
            foreach (var (declared, method, path) in shorthands.LiftedTo(type, name == type.TypeName, vocabulary))
            {
                if (taken.Add(ShorthandWriter.SignatureOf(method)))
                    shorthands.Lift(writer, declared, method, type, name, path);
            }

            fluent.Write(writer, type, name, taken);
        }

        return writer.ToString();
    }

    // io.k8s.api.core.v1.Container belongs to CoreV1Extensions.
    private static string ClassName(ObjectSchema type)
    {
        var words = type.Name.Split('.');
        return $"{Capital(words[words.Length - 3])}{Capital(words[words.Length - 2])}Extensions";
    }

    private static string Group(ObjectSchema type) => ClassName(type).Replace("Extensions", "");

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
