namespace PodSharp.Rules;

/// <summary>The other side of a connection is pods and namespaces by their labels, or a block of addresses.</summary>
internal sealed class NetworkPolicyPeers() : ObjectRule("networking.v1.NetworkPolicyPeer")
{
    public override void Check(Place place)
    {
        var pods = place["podSelector"];
        var namespaces = place["namespaceSelector"];
        var block = place["ipBlock"];
        if (pods.IsAbsent && namespaces.IsAbsent && block.IsAbsent)
        {
            place.Report(RuleCatalogue.NoAlternative, "The entry allows nobody: podSelector, namespaceSelector or ipBlock is needed");
        }
        else if (block.IsWritten && (pods.IsWritten || namespaces.IsWritten))
        {
            var other = pods.IsWritten ? pods : namespaces;
            block.ReportKey(
                RuleCatalogue.TwoAlternatives,
                $"ipBlock beside {other.Key}: addresses and labels are two entries of the list",
                place.ServerPath,
                related: other);
        }
    }
}
