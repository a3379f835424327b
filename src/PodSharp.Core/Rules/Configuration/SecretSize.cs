using System.Globalization;
using System.Text;

namespace PodSharp.Rules;

/// <summary>A Secret holds at most 1 MiB.</summary>
internal sealed class SecretSize() : ObjectRule("core.v1.Secret")
{
    public override void Check(Place place)
    {
        var data = place["data"];
        var texts = place["stringData"];
        var size = texts.Values.Sum(static value => (long)Encoding.UTF8.GetByteCount(value.Text ?? ""))
            + data.Values.Where(value => texts.HasKey(value.Key!) == false).Sum(ContentSize.OfBytes);
        if (size > ContentSize.Most)
        {
            (data.IsAbsent ? texts : data).Report(
                RuleCatalogue.TooLong,
                $"The values have {size.ToString(CultureInfo.InvariantCulture)} bytes, and a Secret holds at most {ContentSize.MostText}",
                "data");
        }
    }
}
