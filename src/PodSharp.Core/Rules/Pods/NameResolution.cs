namespace PodSharp.Rules;

/// <summary>A pod that takes no DNS settings from the cluster needs its own.</summary>
internal sealed class NameResolution() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var policy = spec["dnsPolicy"];
        if (policy.Text != "None")
            return;

        var config = spec["dnsConfig"];
        var missing = config.IsAbsent ? config : config["nameservers"];
        if (missing.IsAbsent)
            missing.Report(RuleCatalogue.Missing, $"{missing.Key} is missing: with dnsPolicy None the pod knows no other servers, so at least one nameserver is needed", related: policy);
    }
}
