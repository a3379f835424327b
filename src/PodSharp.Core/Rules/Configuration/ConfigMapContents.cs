using System.Globalization;
using System.Text;

namespace PodSharp.Rules;

/// <summary>A ConfigMap has each key once, as text or as bytes, and holds at most 1 MiB.</summary>
internal sealed class ConfigMapContents() : ObjectRule("core.v1.ConfigMap")
{
    public override void Check(Place place)
    {
        var data = place["data"];
        var bytes = place["binaryData"];
        foreach (var value in data.Values)
        {
            if (bytes.HasKey(value.Key!) == true)
            {
                value.ReportKey(
                    RuleCatalogue.Duplicate,
                    $"{ValueTypes.Quoted(value.Key!)} is a key of binaryData too: a ConfigMap has each key once",
                    related: bytes.Value(value.Key!));
            }
        }

        var size = data.Values.Sum(static value => (long)Encoding.UTF8.GetByteCount(value.Text ?? "")) + bytes.Values.Sum(ContentSize.OfBytes);
        if (size > ContentSize.Most)
            place.Report(RuleCatalogue.TooLong, $"The values have {size.ToString(CultureInfo.InvariantCulture)} bytes, and a ConfigMap holds at most {ContentSize.MostText}", "[]");
    }
}
