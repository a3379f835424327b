namespace PodSharp.Rules;

/// <summary>The old and the new annotation about topology say the same.</summary>
internal sealed class ServiceTopology() : ObjectRule("core.v1.Service")
{
    private const string Mode = "service.kubernetes.io/topology-mode";
    private const string Hints = "service.kubernetes.io/topology-aware-hints";

    public override void Check(Place place)
    {
        var annotations = place["metadata"]["annotations"];
        if (annotations.HasKey(Mode) != true || annotations.HasKey(Hints) != true)
            return;

        var mode = annotations.Value(Mode);
        var hints = annotations.Value(Hints);
        if (!mode.IsUnknown && !hints.IsUnknown && (mode.Text ?? "") != (hints.Text ?? ""))
            mode.Report(RuleCatalogue.Contradiction, $"{Mode} is {mode.Text} and {Hints} {hints.Text}: remove the latter, which is the old name", related: hints);
    }
}
