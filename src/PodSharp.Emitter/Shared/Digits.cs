namespace PodSharp.Emission;

/// <summary>Reads whole numbers as our books hold them. The framework's way asks for a culture, and the first culture of a process costs milliseconds.</summary>
internal static class Digits
{
    /// <summary>The number, or -1 where the text isn't one.</summary>
    public static long Read(string text)
    {
        const int mostDigits = 18;
        if (text.Length is 0 or > mostDigits)
            return -1;

        var number = 0L;
        foreach (var character in text)
        {
            if (character is < '0' or > '9')
                return -1;
            number = (number * 10) + (character - '0');
        }

        return number;
    }
}
