using System.CommandLine;
namespace PodSharp.Cli.Formatting;
internal static class FormatCommand { public static Command Create(Terminal terminal) => new("fmt", ""); }
