namespace PodSharp.Cli;

/// <summary>The command can't do what was asked: the message tells the cause and what to do.</summary>
internal sealed class CannotRunException(string message) : Exception(message);
