using System.Globalization;

namespace PodSharp.Rules;

/// <summary>
/// Priority and preemption of a pod come from its class: the server refuses other numbers. The two classes that every cluster has are known;
/// without a class it is 0, unless the cluster has a default of its own, which then has another one.
/// </summary>
internal sealed class PodPriority() : ObjectRule("core.v1.Pod")
{
    private const string Preempting = "PreemptLowerPriority";

    public override void Check(Place place)
    {
        var spec = place["spec"];
        var name = spec["priorityClassName"];
        if (name.IsUnknown || ClassPriority(name.Text ?? "") is not { } expected)
            return;

        var priority = spec["priority"];
        if (priority.Integer is { } number && number != expected)
        {
            priority.Report(
                RuleCatalogue.PriorityWithoutClass,
                $"priority is {Number(number)}, and a Pod {(name.IsAbsent ? "without priorityClassName" : "of the class " + name.Text)} has {Number(expected)}: name a PriorityClass in place of the number",
                related: name);
        }

        var preemption = spec["preemptionPolicy"];
        if (preemption is { IsWritten: true, Text: { } text and not Preempting })
        {
            preemption.Report(
                RuleCatalogue.PriorityWithoutClass,
                $"preemptionPolicy is {ValueTypes.Quoted(text)}, and a Pod {(name.IsAbsent ? "without priorityClassName" : "of the class " + name.Text)} has {Preempting}: name a PriorityClass that says otherwise",
                related: name);
        }
    }

    private static long? ClassPriority(string name) => name switch
    {
        "" => 0,
        "system-cluster-critical" => 2000000000,
        "system-node-critical" => 2000001000,
        _ => null,
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
