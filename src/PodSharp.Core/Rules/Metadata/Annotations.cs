using System.Globalization;
using System.Text;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>All annotations together are at most 256 KiB.</summary>
internal sealed class Annotations() : ObjectRule(TypePaths.ObjectMeta)
{
    private const int Most = 256 * 1024;

    public override void Check(Place place)
    {
        var annotations = place["annotations"];
        var size = annotations.Values.Sum(static value => (long)Encoding.UTF8.GetByteCount(value.Key!) + Encoding.UTF8.GetByteCount(value.Text ?? ""));
        if (size > Most)
        {
            annotations.Report(
                RuleCatalogue.TooLong,
                $"The annotations have {size.ToString(CultureInfo.InvariantCulture)} bytes with their keys, and {Most.ToString(CultureInfo.InvariantCulture)} are allowed: big texts belong into a ConfigMap");
        }
    }
}
