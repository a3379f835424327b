using System.Globalization;
using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>The pods of an indexed job are called after it with their index behind, also as hosts.</summary>
internal sealed class IndexedJobName() : ObjectRule("batch.v1.Job")
{
    public override void Check(Place place)
    {
        var spec = place["spec"];
        var metadata = place["metadata"];
        if (spec["completionMode"].Text != "Indexed" || spec["completions"].Integer is not (> 0 and var completions) || GeneratedName.Of(metadata) is not { } name)
            return;

        // A name that is wrong by itself has been told.
        var host = name + "-" + (completions - 1).ToString(CultureInfo.InvariantCulture);
        var format = TextFormats.Find("dns1123Label")!;
        if (TextFormats.Find("dns1123Subdomain")!.Accepts(name) && format.Fault(host) is { } fault)
        {
            GeneratedName.Where(metadata).Report(
                format.Rule,
                $"The pods of an indexed job have host names made of its name and their index, and {ValueTypes.Quoted(host)} {fault}",
                "metadata.name");
        }
    }
}
