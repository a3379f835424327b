using PodSharp.Documents;

namespace PodSharp.Cli.Checking;

/// <summary>Lines and columns of a text, from 1; the end is exclusive.</summary>
internal readonly record struct Place(int Line, int Column, int EndLine, int EndColumn)
{
    private static readonly Place Beginning = new(1, 1, 1, 1);

    /// <summary>The place of an origin in a text, else that of what is around it, else the text's beginning.</summary>
    public static Place Of(Origin? origin, Origin? around = null) => (origin as TextOrigin ?? around as TextOrigin) is { } place
        ? new Place(place.Line, place.Column, place.EndLine, place.EndColumn)
        : Beginning;
}
