namespace PodSharp.Rules;

/// <summary>What the server takes with a warning, or should.</summary>
internal static class WarningRules
{
    public static readonly ObjectRule[] All =
    [
        new SamePorts(), new HostAddressWithoutPort(), new SameVariables(), new FractionsOfBytes(), new FractionsOfStorage(),
        new AbsentSelectors(), new OverlappingFiles(), new UselessPodEntries(), new EmptySources(), new UnusualPodAddresses(),
        new UnusualServiceAddresses(), new UnusualNetworks(), new IgnoredServiceFields(), new PodNames(), new UnattainableLabels(), new NegativeGracePeriods(),
        new MeaninglessWorkloadValues(), new DeprecatedNodeLabels(), new DeprecatedAnnotations(), new DeprecatedStorage(),
        new DeprecatedServiceFields(), new RequestsAboveLimits(), new KeyPairs(), new SameOwners(),
    ];
}
