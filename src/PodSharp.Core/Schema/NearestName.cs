namespace PodSharp.Schema;

/// <summary>Finds the name that was meant by one that doesn't exist.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate that differs least from <paramref name="name"/>, or null where none is near enough to be meant. What counts are
    /// characters added, left out, changed, or swapped with their neighbour; upper and lower case only where nothing else decides.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        var limit = Limit(name);
        string? nearest = null;
        var least = (Distance: limit + 1, CaseDistance: 0);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
                continue;

            var distance = (Distance(name, candidate, ignoreCase: true), Distance(name, candidate, ignoreCase: false));
            var isNearer = distance.CompareTo(least) < 0;
            var isFirstOfEqual = distance == least && string.CompareOrdinal(candidate, nearest) < 0;
            if (distance.Item1 <= limit && (nearest is null || isNearer || isFirstOfEqual))
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    // A short name is soon another name.
    private static int Limit(string name) => name.Length switch
    {
        <= 2 => 0,
        <= 4 => 1,
        <= 8 => 2,
        _ => 3,
    };

    private static int Distance(string left, string right, bool ignoreCase)
    {
        var beforePrevious = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
            previous[column] = column;

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = AreEqual(left[row - 1], right[column - 1], ignoreCase) ? 0 : 1;
                var cost = Math.Min(Math.Min(previous[column], current[column - 1]) + 1, previous[column - 1] + change);
                if (row > 1 && column > 1
                    && AreEqual(left[row - 1], right[column - 2], ignoreCase)
                    && AreEqual(left[row - 2], right[column - 1], ignoreCase))
                {
                    cost = Math.Min(cost, beforePrevious[column - 2] + 1);
                }

                current[column] = cost;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }

    private static bool AreEqual(char left, char right, bool ignoreCase) =>
        ignoreCase ? char.ToLowerInvariant(left) == char.ToLowerInvariant(right) : left == right;
}
