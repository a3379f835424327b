namespace PodSharp.Rules;

/// <summary>512m of memory is half a byte: who writes it means 512Mi, or 512M.</summary>
internal sealed class FractionsOfBytes() : ObjectRule("core.v1.ResourceRequirements", "core.v1.PodSpec")
{
    private static readonly string[] Resources = ["memory", "ephemeral-storage"];

    public override void Check(Place place)
    {
        if (place.Object?.Find("overhead") is not null)
        {
            CheckAmounts(place["overhead"], Resources);
            return;
        }

        CheckAmounts(place["limits"], Resources);
        CheckAmounts(place["requests"], Resources);
    }

    /// <summary>Looks at the amounts of these resources, which are bytes.</summary>
    public static void CheckAmounts(Place amounts, params string[] resources)
    {
        foreach (var resource in resources)
        {
            var amount = amounts.Value(resource);
            if (amount.Quantity is not { } quantity || quantity.IsWhole)
                continue;

            var text = amount.Spelling;
            var advice = text.EndsWith("m", StringComparison.Ordinal)
                ? $": m means a thousandth; did you mean {text.Substring(0, text.Length - 1)}Mi?"
                : ": bytes are counted whole";
            amount.Report(RuleCatalogue.FractionOfByte, $"{text} of {resource} is a fraction of a byte{advice}");
        }
    }
}
