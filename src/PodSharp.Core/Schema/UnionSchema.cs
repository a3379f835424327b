using System.Collections.Immutable;

namespace PodSharp.Schema;

/// <summary>Fields of an object of which at most one is set.</summary>
public sealed class UnionSchema(string? discriminator, ImmutableArray<UnionMember> members)
{
    /// <summary>The JSON name of the field that says which one is meant, or null.</summary>
    public string? Discriminator { get; } = discriminator;

    /// <summary>The fields, in the order in which the server looks at them.</summary>
    public ImmutableArray<UnionMember> Members { get; } = members;

    /// <summary>Whether the server refuses an object without any of them.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the server refuses an object with two of them.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>Whether the server tells of a second one at the object, not at the field.</summary>
    public bool AtOwner { get; init; }
}

/// <summary>A field of a union.</summary>
/// <param name="Field">Its JSON name.</param>
/// <param name="Value">The discriminator's value when it is the one; empty where there is no discriminator.</param>
public readonly record struct UnionMember(string Field, string Value);
