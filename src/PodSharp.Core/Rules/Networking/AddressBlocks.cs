using System.Globalization;
using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>What is excepted from a block of addresses is a smaller block in it.</summary>
internal sealed class AddressBlocks() : ObjectRule("networking.v1.IPBlock")
{
    public override void Check(Place place)
    {
        var block = place["cidr"];
        if (Read(block.Text) is not var (address, bits))
            return;

        foreach (var except in place["except"].Items)
        {
            if (Read(except.Text) is not var (inner, innerBits))
                continue;
            if (innerBits <= bits || inner.IsVersion4 != address.IsVersion4 || !inner.Masked(bits).Bytes.AsSpan().SequenceEqual(address.Bytes))
                except.Report(RuleCatalogue.Contradiction, $"{except.Text} is not a smaller block in {block.Text}, so it can't be excepted from it", related: block);
        }
    }

    private static (NetworkAddress Address, int Bits)? Read(string? text)
    {
        if (text is null || !TextFormats.Find("cidr")!.Accepts(text))
            return null;
        var slash = text.LastIndexOf('/');
        return NetworkAddress.TryParse(text.Substring(0, slash), out var address, out _)
            ? (address, int.Parse(text.Substring(slash + 1), CultureInfo.InvariantCulture))
            : null;
    }
}
