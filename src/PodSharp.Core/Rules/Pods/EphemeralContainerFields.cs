namespace PodSharp.Rules;

/// <summary>What ephemeral containers share with others in the schema, but may not have.</summary>
internal sealed class EphemeralContainerFields() : ObjectRule("core.v1.EphemeralContainer")
{
    private static readonly string[] Objects = ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe", "restartPolicy"];
    private static readonly string[] Lists = ["ports", "resizePolicy", "restartPolicyRules"];
    private static readonly string[] Paths = ["subPath", "subPathExpr"];

    public override void Check(Place container)
    {
        foreach (var field in Objects.Select(name => container[name]).Where(static field => field.IsWritten))
            Report(field);
        foreach (var field in Lists.Select(name => container[name]).Where(static field => field.IsPresent))
            Report(field);
        if (container["resources"] is { Count: > 0 } resources)
            Report(resources);
        foreach (var field in container["volumeMounts"].Items.SelectMany(static mount => Paths.Select(name => mount[name])).Where(static field => field.IsPresent))
            Report(field);
    }

    private static void Report(Place field) => field.ReportKey(RuleCatalogue.NotAllowedHere, $"An ephemeral container can't have {field.Key}: remove it");
}
