#pragma warning disable CS1591
namespace PodSharp.Rules.Formats;
public sealed class TextFormat { public Rule Rule => RuleCatalogue.Missing; public string? Fault(string text) => null; }
public static class TextFormats { public static TextFormat? Find(string name) => null; }
