namespace PodSharp.Generators.Vocabulary;

/// <summary>A class of the vocabulary: a static class of extension methods, or a record with factories.</summary>
internal sealed record VocabularyClass(
    string Namespace,
    string Name,
    string Declaration,
    string Functions,
    EquatableArray<string> Usings,
    EquatableArray<ShorthandMethod> Methods);
