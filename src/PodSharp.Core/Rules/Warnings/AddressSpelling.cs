using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>Addresses that the server takes, but not in the spelling in which everything else writes them.</summary>
internal static class AddressSpelling
{
    /// <summary>Says that an IPv6 address, alone or with the bits of a network, is spelled in an unusual way.</summary>
    public static void Check(Place place)
    {
        if (place.Text?.Trim() is { } text && Usual(text) is { } usual && usual != text)
            Report(place, usual);
    }

    /// <summary>Says so of an address that the server doesn't judge, which can be of IPv4 in the clothes of IPv6, or with leading zeros.</summary>
    public static void CheckAny(Place place)
    {
        if (place.Text is { } text && NetworkAddress.TryParse(WithoutLeadingZeros(text), out var address, out _) && address.ToString() is var usual && usual != text)
            Report(place, usual);
    }

    private static void Report(Place place, string usual) => place.Report(
        RuleCatalogue.UnusualAddress, $"{ValueTypes.Quoted(place.Text!)} is usually written {usual}; who compares texts doesn't find it", suggestion: usual);

    // What is no address, or an IPv4 address in the clothes of IPv6, is refused.
    private static string? Usual(string text)
    {
        var slash = text.IndexOf('/');
        var isAddress = NetworkAddress.TryParse(slash < 0 ? text : text.Substring(0, slash), out var address, out _);
        return isAddress && !address.IsMapped ? address + (slash < 0 ? "" : text.Substring(slash)) : null;
    }

    private static string WithoutLeadingZeros(string text) => text.Contains(':')
        ? text
        : string.Join(".", text.Split('.').Select(static part => part.TrimStart('0') is { Length: > 0 } digits ? digits : part.Length > 0 ? "0" : ""));
}
