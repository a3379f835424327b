using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>Which resources of a container a variable or a file can hold, and in which units.</summary>
internal sealed class VariableResources() : ObjectRule("core.v1.EnvVarSource", "core.v1.DownwardAPIVolumeFile")
{
    private static readonly string[] Names =
    [
        "limits.cpu", "limits.memory", "limits.ephemeral-storage", "requests.cpu", "requests.memory", "requests.ephemeral-storage",
    ];

    private static readonly string[] CpuUnits = ["1m", "1"];
    private static readonly string[] ByteUnits = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"];

    public override void Check(Place source)
    {
        var resource = source["resourceFieldRef"]["resource"];
        if (resource.Text is not { Length: > 0 } name)
            return;
        if (IsKnown(name))
            CheckUnit(source["resourceFieldRef"]["divisor"], name);
        else
            Report(resource, name);
    }

    private static bool IsKnown(string name) => Array.IndexOf(Names, name) >= 0
        || name.StartsWith("limits.hugepages-", StringComparison.Ordinal)
        || name.StartsWith("requests.hugepages-", StringComparison.Ordinal);

    private static void Report(Place resource, string name)
    {
        var nearest = NearestName.Of(name, Names);
        var advice = nearest is null ? "" : $" did you mean {nearest}?";
        resource.Report(RuleCatalogue.UnknownValue, $"resource can't be {ValueTypes.Quoted(name)}:{advice} there are {string.Join(", ", Names)}, and both for hugepages-<size>", suggestion: nearest);
    }

    private static void CheckUnit(Place divisor, string name)
    {
        var units = name.EndsWith(".cpu", StringComparison.Ordinal) ? CpuUnits : ByteUnits;
        if (divisor.Quantity is { Sign: not 0 } unit && Array.IndexOf(units, unit.ToString()) < 0)
            divisor.Report(RuleCatalogue.UnknownValue, $"{name} can't be divided by {unit}: {string.Join(", ", units)} are the units that it is told in");
    }
}
