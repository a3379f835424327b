namespace PodSharp.Rules;

/// <summary>A device claim of a pod is there already, or is made from a template. Up to 1.30 that stood one level deeper.</summary>
internal sealed class PodClaims() : ObjectRule("core.v1.PodResourceClaim")
{
    public override void Check(Place claim)
    {
        if (claim["resourceClaimName"].IsAbsent && claim["resourceClaimTemplateName"].IsAbsent && claim["source"].IsAbsent)
            claim.Report(RuleCatalogue.NoAlternative, "Nothing is set of resourceClaimName, resourceClaimTemplateName: one is needed");
    }
}
