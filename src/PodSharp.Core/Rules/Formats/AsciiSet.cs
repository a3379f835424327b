namespace PodSharp.Rules.Formats;

/// <summary>Some of the ASCII characters. Asking is two shifts: formats are judged for each text of each manifest.</summary>
internal readonly struct AsciiSet
{
    private readonly ulong low;
    private readonly ulong high;

    private AsciiSet(ulong low, ulong high) => (this.low, this.high) = (low, high);

    public static AsciiSet Digits { get; } = Of("0123456789");

    public static AsciiSet LowerCase { get; } = Of("abcdefghijklmnopqrstuvwxyz");

    public static AsciiSet LowerCaseAndDigits { get; } = LowerCase.And(Digits);

    public static AsciiSet LettersAndDigits { get; } = LowerCaseAndDigits.And(Of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));

    public static AsciiSet Of(string characters)
    {
        var set = default(AsciiSet);
        foreach (var character in characters)
        {
            set = character < 64
                ? new AsciiSet(set.low | 1UL << character, set.high)
                : new AsciiSet(set.low, set.high | 1UL << (character - 64));
        }

        return set;
    }

    public AsciiSet And(AsciiSet other) => new(low | other.low, high | other.high);

    public AsciiSet And(string characters) => And(Of(characters));

    public bool Contains(char character) => character switch
    {
        < (char)64 => (low >> character & 1) != 0,
        < (char)128 => (high >> (character - 64) & 1) != 0,
        _ => false,
    };

    /// <summary>Where the first character stands that is in the set, or -1.</summary>
    public int IndexOfOne(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Where the first character stands that is not in the set, or -1.</summary>
    public int IndexOfOther(string text, int start = 0)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!Contains(text[i]))
                return i;
        }

        return -1;
    }
}
