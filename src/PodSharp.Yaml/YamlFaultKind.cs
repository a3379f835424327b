namespace PodSharp.Yaml;

/// <summary>What is wrong with a document.</summary>
public enum YamlFaultKind
{
    /// <summary>The document can't be read: it is no YAML, no UTF-8, or beyond a limit.</summary>
    Syntax,

    /// <summary>A key comes twice in a mapping; the last value is read.</summary>
    DuplicateKey,

    /// <summary>A document, or an item of a list of objects, is no mapping.</summary>
    NotAnObject,
}
