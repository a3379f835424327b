using System.Globalization;
using static PodSharp.Rules.RuleCatalogue;

namespace PodSharp.Rules.Formats;

/// <summary>Addresses and hosts.</summary>
internal static class AddressFormats
{
    public static IReadOnlyList<TextFormat> All { get; } =
    [
        new("ipAddress", "an IPv4 or IPv6 address, without leading zeros", InvalidAddress, IpFault, IpRepair),
        new(
            "endpointAddress",
            "an IP address that another machine can reach: not unspecified, loopback or link-local",
            InvalidAddress,
            EndpointFault,
            IpRepair),
        new(
            "cidr",
            "a network: its first IP address, '/' and the number of its fixed bits, such as 10.0.0.0/8",
            InvalidAddress,
            CidrFault,
            CidrRepair),
        new("hostOrWildcard", "a DNS name, or \"*.\" and a DNS name", InvalidAddress, HostFault, HostRepair),
        new("addressesWithPort", "hosts, each with ':' and a port, and ',' between them", InvalidAddress, AddressesWithPort.Fault),
    ];

    private static string? IpFault(string text) => TryRead(text, out _, out var cause) ? null : "is not an IP address: " + cause;

    private static string IpRepair(string text) =>
        NetworkAddress.TryParse(text.Trim(), out var address, out _) && address.IsMapped ? address.ToString() : text.Trim();

    private static string? EndpointFault(string text)
    {
        if (!TryRead(text, out var address, out var cause))
            return "is not an IP address: " + cause;
        return Reach(address) is { } reach ? $"is {reach} address, which no other machine can reach" : null;
    }

    private static string? Reach(NetworkAddress address)
    {
        var bytes = address.Bytes;
        if (Array.TrueForAll(bytes, static part => part == 0))
            return "the unspecified";
        if (address.IsVersion4)
        {
            return (bytes[0], bytes[1], bytes[2]) switch
            {
                (127, _, _) => "a loopback",
                (169, 254, _) => "a link-local",
                (224, 0, 0) => "a link-local multicast",
                _ => null,
            };
        }

        if (bytes[15] == 1 && Array.FindIndex(bytes, static part => part != 0) == 15)
            return "the loopback";
        return (bytes[0], bytes[1]) switch
        {
            (0xFE, >= 0x80 and <= 0xBF) => "a link-local",
            (0xFF, var scope) when (scope & 0x0F) == 2 => "a link-local multicast",
            _ => null,
        };
    }

    private static string? CidrFault(string text)
    {
        const string NotOne = "is not a network: ";
        if (!TryReadNetwork(text, out var address, out var bits, out var cause))
            return NotOne + cause;
        return address.Masked(bits).Bytes.AsSpan().SequenceEqual(address.Bytes)
            ? null
            : NotOne + $"{address} has bits set beyond the first {bits.ToString(CultureInfo.InvariantCulture)}";
    }

    private static bool TryReadNetwork(string text, out NetworkAddress address, out int bits, out string? cause)
    {
        bits = 0;
        var slash = text.LastIndexOf('/');
        if (slash < 0)
        {
            address = default;
            cause = "'/' and the number of fixed bits are missing";
            return false;
        }

        return TryRead(text.Substring(0, slash), out address, out cause)
            && TryReadBits(text.Substring(slash + 1), address.Bytes.Length * 8, out bits, out cause);
    }

    private static bool TryReadBits(string text, int maximum, out int bits, out string? cause)
    {
        bits = 0;
        cause = $"after '/' stands a number from 0 to {maximum.ToString(CultureInfo.InvariantCulture)}";
        if (text.Length is 0 or > 3 || AsciiSet.Digits.IndexOfOther(text) >= 0)
            return false;
        bits = int.Parse(text, CultureInfo.InvariantCulture);
        if (text.Length > 1 && text[0] == '0')
            cause += " without a leading zero";
        else if (bits <= maximum)
            cause = null;
        return cause is null;
    }

    private static string? CidrRepair(string text)
    {
        if (!text.Contains('/'))
            return TryRead(text.Trim(), out var single, out _) ? $"{text.Trim()}/{(single.IsVersion4 ? "32" : "128")}" : null;
        return TryReadNetwork(text.Trim(), out var address, out var bits, out _)
            ? $"{address.Masked(bits)}/{bits.ToString(CultureInfo.InvariantCulture)}"
            : null;
    }

    private static bool TryRead(string text, out NetworkAddress address, out string? cause)
    {
        if (NetworkAddress.TryParse(text, out address, out cause) && address.IsMapped)
            cause = "it is an IPv4 address in the form of IPv6";
        return cause is null;
    }

    private static string? HostFault(string text)
    {
        if (text.Contains('*'))
            return NameFormats.WildcardFault(text);
        return NameFormats.Subdomain.Cause(text) is { } cause ? "is not a host: " + cause : null;
    }

    private static string HostRepair(string text)
    {
        var isWildcard = text.StartsWith("*.", StringComparison.Ordinal);
        return isWildcard ? "*." + Repairs.Lowered(text.Substring(2)) : Repairs.Lowered(text.Trim()).TrimEnd('.');
    }
}
