namespace PodSharp.Rules;

/// <summary>The address of an Azure disk is a path of the account for managed disks, and one of the web for the others.</summary>
internal sealed class AzureDiskAddresses() : ObjectRule("core.v1.AzureDiskVolumeSource")
{
    public override void Check(Place source)
    {
        var (kind, address) = (source["kind"], source["diskURI"]);
        var start = kind.OrDefault.Text switch
        {
            "Managed" => "/subscriptions/",
            "Shared" or "Dedicated" => "https://",
            _ => null,
        };
        if (start is null || address.Text is not { Length: > 0 } text || text.StartsWith(start, StringComparison.Ordinal))
            return;

        var why = kind.IsAbsent ? $"without a kind it is {kind.OrDefault.Text}" : $"kind is {kind.Text}";
        address.Report(RuleCatalogue.Contradiction, $"{ValueTypes.Quoted(text)} doesn't begin with {start}: {why}, and such a disk is found there", related: kind);
    }
}
