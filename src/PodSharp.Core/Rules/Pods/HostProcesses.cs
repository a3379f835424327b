namespace PodSharp.Rules;

/// <summary>Containers that run directly on a Windows node: all of a pod or none, and on the node's network.</summary>
internal sealed class HostProcesses() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var ofPod = Of(spec);
        var ofContainers = PodContainers.All(spec).Select(Of).ToArray();
        foreach (var own in ofContainers)
            CheckSame(own, ofPod);

        var ones = Array.FindAll(ofContainers, own => IsOne(own, ofPod) == true);
        var others = Array.FindAll(ofContainers, own => IsOne(own, ofPod) == false);
        if (ones.Length == 0)
            return;

        var first = ofPod.IsTrue ? ofPod : ones[0];
        foreach (var other in others)
            other.Report(RuleCatalogue.Contradiction, $"All containers of a pod run directly on the node, or none: by {first.Path} one does", serverPath: spec.ServerPath, related: first);

        if (spec["hostNetwork"] is { IsNotTrue: true } network)
            network.Report(RuleCatalogue.Contradiction, "hostNetwork is not true, and containers that run directly on the node (hostProcess) use its network", related: first);
    }

    private static Place Of(Place owner) => owner["securityContext"]["windowsOptions"]["hostProcess"];

    // What the container says wins; null where it isn't known.
    private static bool? IsOne(Place own, Place ofPod)
    {
        var place = own.IsAbsent ? ofPod : own;
        return place.IsTrue ? true : place.IsNotTrue ? false : null;
    }

    private static void CheckSame(Place own, Place ofPod)
    {
        if (own.IsWritten && ofPod.IsWritten && own.IsTrue != ofPod.IsTrue)
            own.Report(RuleCatalogue.Contradiction, $"hostProcess is {Word(own)} here and {Word(ofPod)} for the pod: they must agree", related: ofPod);
    }

    private static string Word(Place place) => place.IsTrue ? "true" : "false";
}
