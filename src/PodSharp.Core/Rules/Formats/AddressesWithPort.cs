namespace PodSharp.Rules.Formats;

/// <summary>Hosts with their ports in one text: <c>a.example.com:7861,[fd00::1]:7861</c>.</summary>
internal static class AddressesWithPort
{
    public static string? Fault(string text)
    {
        foreach (var address in text.Split(','))
        {
            if (Cause(address) is { } cause)
                return $"is not a list of hosts with ports: of \"{address}\", {cause}";
        }

        return null;
    }

    // Neither host nor port is looked at further; both may even be empty.
    private static string? Cause(string address)
    {
        var colon = address.LastIndexOf(':');
        if (colon < 0)
            return "':' and the port are missing";

        var (start, end) = (0, 0);
        if (address[0] == '[')
        {
            start = 1;
            end = address.IndexOf(']') + 1;
            if (end != colon)
                return "the brackets don't stand around the host, or no port follows them";
        }
        else if (address.IndexOf(':') != colon)
        {
            return "there is more than one ':'; an IPv6 address stands in brackets";
        }

        return address.IndexOf('[', start) < 0 && address.IndexOf(']', end) < 0 ? null : "a bracket stands where none can";
    }
}
