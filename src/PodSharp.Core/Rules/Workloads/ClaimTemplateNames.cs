using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>The claim templates of a StatefulSet become volumes of its pods, and their names those of the volumes.</summary>
internal sealed class ClaimTemplateNames() : ObjectRule("apps.v1.StatefulSetSpec")
{
    private static readonly TextFormat Format = TextFormats.Find("dns1123Label")!;

    public override void Check(Place place)
    {
        foreach (var claim in place["volumeClaimTemplates"].Items)
        {
            var name = claim["metadata"]["name"];
            var serverPath = place["template"]["spec"]["volumes"].Path + $"[{claim.Index}].name";
            if (name.IsAbsent)
                name.Report(RuleCatalogue.Missing, "name is missing: the containers mount the claim by it", serverPath);
            else if (name.Text is { } text && Format.Fault(text) is { } fault)
                name.Report(Format.Rule, $"{ValueTypes.Quoted(text)} {fault}", serverPath, Format.Repair(text));
        }
    }
}
