using System.Text;

namespace PodSharp.Rules;

/// <summary>All search domains stand in one line of a file.</summary>
internal sealed class SearchDomains() : ObjectRule("core.v1.PodDNSConfig")
{
    private const int LongestLine = 2048;

    public override void Check(Place config)
    {
        var searches = config["searches"];
        var length = searches.Items.Sum(static domain => Encoding.UTF8.GetByteCount(domain.Text ?? "") + 1) - 1;
        if (length > LongestLine)
            searches.Report(RuleCatalogue.TooLong, $"searches have {length} bytes with a blank between them, and at most {LongestLine} are allowed");
    }
}
