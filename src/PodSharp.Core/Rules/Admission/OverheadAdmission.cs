namespace PodSharp.Rules;

/// <summary>What a runtime needs beside the containers is said by its class, not by the pod.</summary>
internal sealed class OverheadAdmission() : ObjectRule("core.v1.Pod")
{
    public override void Check(Place place)
    {
        var overhead = place["spec"]["overhead"];
        var name = place["spec"]["runtimeClassName"];
        if (overhead.IsPresent && name.IsAbsent && !name.IsWritten)
            overhead.ReportKey(RuleCatalogue.OverheadWithoutClass, "overhead comes from the RuntimeClass, and the Pod names none: remove it, or name the class in runtimeClassName");
    }
}
