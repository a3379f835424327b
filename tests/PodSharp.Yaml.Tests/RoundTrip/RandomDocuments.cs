using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PodSharp.Documents;

namespace PodSharp.Yaml.Tests.RoundTrip;

/// <summary>Documents of any shape: nested mappings and lists, empty ones too, and every kind of scalar that can be written.</summary>
internal static class RandomDocuments
{
    /// <summary>Documents that can be written.</summary>
    public static Gen<MappingNode> Gen { get; } = Mapping(4);

    private static Gen<DocumentNode> Node(int depth) => depth == 0
        ? Scalar
        : FsCheck.Fluent.Gen.Frequency(
            (4, Scalar),
            (2, Mapping(depth - 1).Select(mapping => (DocumentNode)mapping)),
            (2, Sequence(depth - 1)));

    private static Gen<MappingNode> Mapping(int depth) =>
        from count in FsCheck.Fluent.Gen.Choose(0, 4)
        from keys in FsCheck.Fluent.Gen.ArrayOf(AdversarialTexts.Gen, count)
        from values in FsCheck.Fluent.Gen.ArrayOf(Node(depth), count)
        select MappingNode.Of(keys.Zip(values, (key, value) => (key, (DocumentNode?)value)).ToArray());

    private static Gen<DocumentNode> Sequence(int depth) =>
        from count in FsCheck.Fluent.Gen.Choose(0, 4)
        from items in FsCheck.Fluent.Gen.ArrayOf(Node(depth), count)
        select (DocumentNode)SequenceNode.Of(items);

    private static Gen<DocumentNode> Scalar => FsCheck.Fluent.Gen.Frequency(
        (4, AdversarialTexts.Gen.Select(text => (DocumentNode)ScalarNode.Of(text))),
        (1, FsCheck.Fluent.Gen.Elements<DocumentNode>(ScalarNode.True, ScalarNode.False)),
        (1, FsCheck.Fluent.Gen.Choose(int.MinValue, int.MaxValue).Select(number => (DocumentNode)ScalarNode.Of(number))),
        (1, GreatInteger),
        (2, Float));

    private static Gen<DocumentNode> GreatInteger =>
        from sign in FsCheck.Fluent.Gen.Elements("", "-")
        from digits in FsCheck.Fluent.Gen.ArrayOf(FsCheck.Fluent.Gen.Choose(0, 9), 30)
        from length in FsCheck.Fluent.Gen.Choose(1, 30)
        select (DocumentNode)ScalarNode.Integer(sign + string.Concat(digits.Take(length)));

    // Every bit pattern is a number, and those with few digits are tried more often than chance would.
    private static Gen<DocumentNode> Float =>
        from high in FsCheck.Fluent.Gen.Choose(int.MinValue, int.MaxValue)
        from low in FsCheck.Fluent.Gen.Choose(int.MinValue, int.MaxValue)
        from exponent in FsCheck.Fluent.Gen.Choose(-30, 30)
        from isShort in FsCheck.Fluent.Gen.Elements(true, false)
        let any = BitConverter.Int64BitsToDouble(((long)high << 32) | (uint)low)
        let shortNumber = double.Parse($"{low % 1000}e{exponent}", CultureInfo.InvariantCulture)
        select (DocumentNode)ScalarNode.Of(isShort || !double.IsFinite(any) ? shortNumber : any);
}
