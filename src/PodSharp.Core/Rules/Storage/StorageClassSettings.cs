using System.Globalization;
using System.Text;

namespace PodSharp.Rules;

/// <summary>What a storage class can't say: that its volumes are wiped for others, and more parameters than there is room for.</summary>
internal sealed class StorageClassSettings() : ObjectRule("storage.v1.StorageClass")
{
    private const int MostParameters = 512;
    private const int MostBytes = 256 * 1024;

    public override void Check(Place place)
    {
        var policy = place["reclaimPolicy"];
        if (policy.Text == "Recycle")
            policy.Report(RuleCatalogue.UnknownValue, "reclaimPolicy can't be Recycle in a class: Delete and Retain are allowed");

        var parameters = place["parameters"];
        if (parameters.Count > MostParameters)
        {
            parameters.Report(
                RuleCatalogue.TooLong,
                $"parameters has {parameters.Count.ToString(CultureInfo.InvariantCulture)} entries, and at most 512 are allowed");
        }
        else
        {
            CheckEntries(parameters);
        }
    }

    private static void CheckEntries(Place parameters)
    {
        var bytes = 0;
        foreach (var parameter in parameters.Values)
        {
            if (parameter.Key!.Length == 0)
                parameter.ReportKey(RuleCatalogue.Missing, "The parameter has no name: its key is empty");
            bytes += Encoding.UTF8.GetByteCount(parameter.Key) + Encoding.UTF8.GetByteCount(parameter.Spelling);
        }

        if (bytes > MostBytes)
        {
            parameters.Report(
                RuleCatalogue.TooLong,
                $"The parameters have {bytes.ToString(CultureInfo.InvariantCulture)} bytes, and at most 262144 are allowed");
        }
    }
}
