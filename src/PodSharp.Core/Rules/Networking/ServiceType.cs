namespace PodSharp.Rules;

/// <summary>What the rules about Services ask again and again.</summary>
internal static class ServiceType
{
    public const string ClusterIP = "ClusterIP";
    public const string NodePort = "NodePort";
    public const string LoadBalancer = "LoadBalancer";
    public const string ExternalName = "ExternalName";

    /// <summary>The type of the Service with this spec; null where it isn't known.</summary>
    public static string? Of(Place spec) => spec["type"].OrDefault.Text;

    /// <summary>Whether it has no address of its own; null where that isn't known.</summary>
    public static bool? IsHeadless(Place spec)
    {
        var first = FirstAddress(spec);
        return first.Says("None");
    }

    /// <summary>Whether traffic from outside the cluster reaches it; null where that isn't known.</summary>
    public static bool? IsExternal(Place spec) => Of(spec) switch
    {
        null => null,
        NodePort or LoadBalancer => true,
        ClusterIP when spec["externalIPs"] is var addresses => addresses.IsPresent ? true : addresses.IsAbsent ? false : null,
        _ => false,
    };

    /// <summary>The address that counts: the server copies it into the list.</summary>
    public static Place FirstAddress(Place spec) =>
        spec["clusterIP"] is { IsAbsent: false } single ? single : spec["clusterIPs"].Items.FirstOrDefault() ?? spec["clusterIP"];
}
