using System.Globalization;
using System.Text;

namespace PodSharp.Rules;

/// <summary>For an initiator's name of its own a volume gets an interface, which is called after volume and portal.</summary>
internal sealed class IscsiInterfaces() : ObjectRule("core.v1.Volume")
{
    private const int Longest = 64;

    public override void Check(Place volume)
    {
        var source = volume["iscsi"];
        var (initiator, portal) = (source["initiatorName"], source["targetPortal"]);
        if (!initiator.IsWritten || volume["name"].Text is not { } name || portal.Text is not { } address)
            return;

        var length = Encoding.UTF8.GetByteCount(name) + 1 + Encoding.UTF8.GetByteCount(address);
        if (length > Longest)
        {
            var message = string.Format(
                CultureInfo.InvariantCulture, "With initiatorName, name and targetPortal have at most {0} bytes together, and these have {1}", Longest - 1, length - 1);
            volume["name"].Report(RuleCatalogue.TooLong, message, related: [initiator, portal]);
        }
    }
}
