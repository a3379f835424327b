using System.Globalization;

namespace PodSharp.Rules;

/// <summary>A disk on a Fibre Channel network is named by targets with a number there, or by identifiers of its own.</summary>
internal sealed class FibreChannelTargets() : ObjectRule("core.v1.FCVolumeSource")
{
    public override void Check(Place source)
    {
        var (targets, identifiers, number) = (source["targetWWNs"], source["wwids"], source["lun"]);
        if (targets.IsAbsent && identifiers.IsAbsent)
            targets.Report(RuleCatalogue.NoAlternative, "Nothing is set of targetWWNs, wwids: one is needed");
        else if (targets.IsPresent && identifiers.IsPresent)
            targets.ReportKey(RuleCatalogue.TwoAlternatives, "targetWWNs beside wwids: only one of them may be set", related: identifiers);

        if (!targets.IsPresent)
            return;
        if (number.IsAbsent)
            number.Report(RuleCatalogue.Missing, "lun is missing: it tells which disk of the targets is meant", related: targets);
        else if (number.Integer is { } lun and (< 0 or > 255))
            number.Report(RuleCatalogue.OutOfRange, $"lun is {lun.ToString(CultureInfo.InvariantCulture)}, and 0 to 255 is allowed");
    }
}
