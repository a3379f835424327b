using System.Net;
using System.Net.Sockets;

namespace PodSharp.Rules;

/// <summary>Addresses that the server takes, but not in the spelling in which everything else writes them.</summary>
internal static class AddressSpelling
{
    /// <summary>Says that an IP address, or the one of a network with a prefix, is spelled in an unusual way.</summary>
    public static void Check(Place place)
    {
        if (place.Text is { } text && Usual(text.Trim()) is { } usual && usual != text.Trim())
            place.Report(RuleCatalogue.UnusualAddress, $"{ValueTypes.Quoted(text)} is usually written {usual}; who compares texts doesn't find it", suggestion: usual);
    }

    private static string? Usual(string text)
    {
        var slash = text.IndexOf('/');
        var address = slash < 0 ? text : text.Substring(0, slash);
        return address.Contains(':') && IPAddress.TryParse(address, out var parsed) && parsed.AddressFamily == AddressFamily.InterNetworkV6
            ? parsed + (slash < 0 ? "" : text.Substring(slash))
            : null;
    }
}
