using System.Globalization;

namespace PodSharp.SchemaTool;

/// <summary>A mistake in the schema's files: where, what, and what to do.</summary>
internal sealed record Problem(Place Place, string Message)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Place.File}({Place.Line},{Place.Column}): error SCHEMA: {Message}");
}

/// <summary>All mistakes that were found: they are told together, not one a run.</summary>
internal sealed class Problems
{
    private readonly List<Problem> all = [];

    public IReadOnlyList<Problem> All => all;

    public void Add(Place place, string message) => all.Add(new Problem(place, message));
}
