using System.Globalization;

namespace PodSharp.Rules;

/// <summary>A number of pods, or a percentage of them: how far a rollout may go at a time.</summary>
internal static class PodAmount
{
    /// <summary>Whether it is known and no pod at all: <c>0</c> or <c>0%</c>.</summary>
    public static bool IsNone(Place place) => place.Integer == 0 || Percentage(place) == 0;

    /// <summary>Whether it is known and at least one pod.</summary>
    public static bool IsSome(Place place) => place.Integer > 0 || Percentage(place) > 0;

    /// <summary>Says so where it is a percentage that is more than all pods.</summary>
    public static void CheckIsNotMoreThanAll(Place place)
    {
        if (Percentage(place) > 100)
            place.Report(RuleCatalogue.OutOfRange, $"{place.Key} is {place.Text}, and there are never more pods than 100%");
    }

    private static long? Percentage(Place place)
    {
        if (place.Text is not { Length: > 1 } text || text[text.Length - 1] != '%')
            return null;
        return long.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
