using System.Globalization;

namespace PodSharp.Rules;

/// <summary>How long a client stays with its pod, which the server only looks at where clients stay at all.</summary>
internal sealed class ServiceAffinity() : ObjectRule("core.v1.ServiceSpec")
{
    private const int Day = 86400;

    public override void Check(Place place)
    {
        if (place["sessionAffinity"].Text != "ClientIP")
            return;

        var timeout = place["sessionAffinityConfig"]["clientIP"]["timeoutSeconds"];
        if (timeout.Integer is < 1 or > Day)
        {
            timeout.Report(
                RuleCatalogue.OutOfRange,
                $"timeoutSeconds is {timeout.Integer?.ToString(CultureInfo.InvariantCulture)} seconds, and 1 to {Day.ToString(CultureInfo.InvariantCulture)}, a day, is allowed");
        }
    }
}
