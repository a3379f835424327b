using PodSharp.Cli;

return CommandLine.Run(args, Terminal.OfProcess());
