using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>The claim of an ephemeral volume is called after the pod and the volume, so that the name must be one, and free.</summary>
internal sealed class EphemeralClaims() : ObjectRule("core.v1.Pod")
{
    private static readonly TextFormat Subdomain = TextFormats.Find("dns1123Subdomain")!;

    public override void Check(Place pod)
    {
        if (pod["metadata"]["name"].Text is not { Length: > 0 } name)
            return;

        var volumes = pod["spec"]["volumes"].Items;
        var owners = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var volume in volumes.Where(static volume => volume["ephemeral"].IsWritten))
        {
            if (volume["name"].Text is not { Length: > 0 } text)
                continue;
            var claim = $"{name}-{text}";
            owners[claim] = volume;
            if (Subdomain.Accepts(text) && Subdomain.Fault(claim) is { } fault)
                volume["name"].Report(Subdomain.Rule, $"The claim of this volume, {ValueTypes.Quoted(claim)}, {fault}", related: pod["metadata"]["name"]);
        }

        foreach (var claim in volumes.Select(static volume => volume["persistentVolumeClaim"]["claimName"]))
        {
            if (claim.Text is { } used && owners.TryGetValue(used, out var owner))
                claim.Report(RuleCatalogue.Contradiction, $"{ValueTypes.Quoted(used)} is the claim that will be made for the volume {ValueTypes.Quoted(owner["name"].Text!)}: mount that one", related: owner["name"]);
        }
    }
}
