using static PodSharp.Rules.RuleCatalogue;

namespace PodSharp.Rules.Formats;

/// <summary>Texts that spell another value.</summary>
internal static class ValueFormats
{
    public static IReadOnlyList<TextFormat> All { get; } =
    [
        new(
            "quantity",
            "a quantity: a number and one of n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei, or an exponent such as e3",
            Unparsable,
            QuantityText.Fault,
            QuantityText.Repair),
        new("base64", "bytes in base64, with padding", Unparsable, Base64Text.Fault, Base64Text.Repair),
    ];
}
