using System.Diagnostics;

namespace PodSharp.Fuzzing;

/// <summary>An input for which something doesn't hold.</summary>
/// <param name="Number">Its number; -1 for one from a file.</param>
/// <param name="Input">The input.</param>
/// <param name="Reason">What doesn't hold.</param>
/// <param name="Place">The method that was at work; failures with the same are taken for one.</param>
internal sealed record Failure(long Number, Input Input, string Reason, string Place)
{
    /// <summary>A failure that an exception tells of.</summary>
    public static Failure Of(long number, Input input, Exception exception) =>
        new(number, input, exception.ToString(), $"{exception.GetType().Name} in {Thrower(exception)}");

    private static string Thrower(Exception exception)
    {
        foreach (var frame in new StackTrace(exception).GetFrames())
        {
            if (frame.GetMethod() is { DeclaringType: { FullName: { } type } } method && type.StartsWith("PodSharp.", StringComparison.Ordinal) && method.Name != "Demand")
                return $"{type}.{method.Name}";
        }

        return exception.TargetSite?.Name ?? "?";
    }
}
