namespace PodSharp.Rules;

/// <summary>The name that an object gets: its own, or one that the server makes of the beginning given.</summary>
internal static class GeneratedName
{
    private const int LongestPrefix = 58;

    /// <summary>An example of a name with this beginning; the server's five characters are lower-case letters and digits.</summary>
    public static string From(string prefix) => (prefix.Length > LongestPrefix ? prefix.Substring(0, LongestPrefix) : prefix) + "x2x2x";

    /// <summary>The name of the object with this metadata, or one of its length; null where none is known.</summary>
    public static string? Of(Place metadata)
    {
        var name = metadata["name"];
        if (!name.IsAbsent)
            return name.Text;
        return metadata["generateName"] is { IsPresent: true, Text: { } prefix } ? From(prefix) : null;
    }

    /// <summary>Where that name was written.</summary>
    public static Place Where(Place metadata) => metadata["name"].IsAbsent ? metadata["generateName"] : metadata["name"];
}
