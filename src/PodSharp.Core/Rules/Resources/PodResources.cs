using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>What a pod as a whole requests and is limited to.</summary>
internal sealed class PodResources() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place pod)
    {
        var resources = pod["resources"];
        var system = pod["os"]["name"];
        if (resources.IsWritten && system.Text == "windows")
        {
            resources.ReportKey(RuleCatalogue.NotAllowedHere, "A pod for Windows can't have resources as a whole: give them to its containers", related: system);
            return;
        }

        if (resources["claims"].IsPresent)
            resources["claims"].ReportKey(RuleCatalogue.NotAllowedHere, "A pod as a whole can't use claims: name them in the resources of its containers");

        ResourceAmounts.Check(resources, ResourceNames.FaultInPod);
    }
}
