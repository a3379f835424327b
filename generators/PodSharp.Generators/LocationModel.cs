using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PodSharp.Generators;

/// <summary>A place in a source file, without the syntax tree that a <see cref="Location"/> would keep alive.</summary>
internal sealed record LocationModel(string FilePath, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The place, or null where it isn't in a source file.</summary>
    public static LocationModel? Of(Location? location) =>
        location is { SourceTree: { } tree } ? new LocationModel(tree.FilePath, location.SourceSpan, location.GetLineSpan().Span) : null;

    /// <summary>The place for a diagnostic.</summary>
    public Location ToLocation() => Location.Create(FilePath, Span, Lines);
}
