namespace PodSharp.Rules.Formats;

/// <summary>All formats in which texts of manifests are written.</summary>
public static class TextFormats
{
    /// <summary>All of them, by subject.</summary>
    public static IReadOnlyList<TextFormat> All { get; } =
    [
        .. NameFormats.All, .. LabelFormats.All, .. AddressFormats.All, .. PathFormats.All, .. TimeFormats.All, .. KeyFormats.All,
        .. ValueFormats.All,
    ];

    // After the list that it is made of.
    private static readonly Dictionary<string, TextFormat> ByName = All.ToDictionary(static format => format.Name, StringComparer.Ordinal);

    /// <summary>The format of this name, or null.</summary>
    public static TextFormat? Find(string name) => ByName.TryGetValue(name, out var format) ? format : null;
}
