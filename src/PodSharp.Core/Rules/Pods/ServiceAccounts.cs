using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>The older name of a field: what stands there is taken where the newer one is empty.</summary>
internal sealed class ServiceAccounts() : ObjectRule("core.v1.PodSpec")
{
    private static readonly TextFormat? Subdomain = TextFormats.Find("dns1123Subdomain");

    public override void Check(Place spec)
    {
        var (name, older) = (spec["serviceAccountName"], spec["serviceAccount"]);
        if (name.IsAbsent && older.Text is { Length: > 0 } text && Subdomain?.Fault(text) is { } fault)
            older.Report(Subdomain.Rule, $"{ValueTypes.Quoted(text)} {fault}", serverPath: name.ServerPath);
    }
}
