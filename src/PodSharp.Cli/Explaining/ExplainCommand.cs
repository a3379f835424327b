using System.CommandLine;
namespace PodSharp.Cli.Explaining;
internal static class ExplainCommand { public static Command Create(Terminal terminal) => new("explain", ""); }
