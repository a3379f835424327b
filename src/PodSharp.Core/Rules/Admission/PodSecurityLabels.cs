using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>The labels that choose a namespace's pod security have a level or a version behind them that exists.</summary>
internal sealed class PodSecurityLabels() : ObjectRule("core.v1.Namespace")
{
    private const string Prefix = "pod-security.kubernetes.io/";
    private const string VersionSuffix = "-version";
    private static readonly string[] Modes = ["enforce", "audit", "warn"];
    private static readonly string[] Levels = ["privileged", "baseline", "restricted"];

    public override void Check(Place place)
    {
        var labels = place["metadata"]["labels"];
        foreach (var mode in Modes)
        {
            if (labels.HasKey(Prefix + mode) == true)
                CheckLevel(labels.Value(Prefix + mode));
            if (labels.HasKey(Prefix + mode + VersionSuffix) == true)
                CheckVersion(labels.Value(Prefix + mode + VersionSuffix));
        }
    }

    private static void CheckLevel(Place label)
    {
        if (label.IsUnknown || Array.IndexOf(Levels, label.Text ?? "") >= 0)
            return;

        var nearest = NearestName.Of(label.Text ?? "", Levels);
        label.Report(
            RuleCatalogue.UnknownValue,
            $"There is no level of pod security {ValueTypes.Quoted(label.Text ?? "")}: one of {string.Join(", ", Levels)} is allowed",
            suggestion: nearest);
    }

    private static void CheckVersion(Place label)
    {
        if (!label.IsUnknown && label.Text is not "latest" && !IsVersion(label.Text ?? ""))
            label.Report(RuleCatalogue.UnknownValue, $"{ValueTypes.Quoted(label.Text ?? "")} is no version of Kubernetes: latest, or one such as v1.36, is allowed");
    }

    private static bool IsVersion(string text) =>
        text.StartsWith("v1.", StringComparison.Ordinal)
        && text.Length is > 3 and < 12
        && text.Skip(3).All(static character => character is >= '0' and <= '9')
        && (text.Length == 4 || text[3] != '0');
}
