namespace PodSharp.Yaml;

/// <summary>The three ways in which canonical YAML writes a text.</summary>
internal enum ScalarStyle
{
    /// <summary>As it is: no reader could take it for anything but the text.</summary>
    Plain,

    /// <summary>A literal block: the lines as they are, indented.</summary>
    Literal,

    /// <summary>In double quotes on one line, with escapes.</summary>
    DoubleQuoted,
}
