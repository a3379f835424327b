namespace PodSharp.Rules;

/// <summary>The older name of a field: what stands there is taken where the newer one is empty.</summary>
internal sealed class ServiceAccounts() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var (name, older) = (spec["serviceAccountName"], spec["serviceAccount"]);
        if (name.IsAbsent && older.IsPresent)
            older.CheckFormat("dns1123Subdomain", name.ServerPath);
    }
}
