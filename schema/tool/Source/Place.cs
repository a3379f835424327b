namespace PodSharp.SchemaTool;

/// <summary>Where something stands in a file.</summary>
internal readonly record struct Place(string File, int Line, int Column);
