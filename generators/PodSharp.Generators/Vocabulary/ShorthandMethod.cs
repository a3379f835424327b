namespace PodSharp.Generators.Vocabulary;

/// <summary>A partial method of the vocabulary, as its author wrote it.</summary>
internal sealed record ShorthandMethod(
    string Name,
    string Function,
    string Modifiers,
    string ReturnType,
    bool IsExtension,
    EquatableArray<string> AlsoFor,
    string? UnionField,
    EquatableArray<ShorthandParameter> Parameters,
    EquatableArray<string> Documentation)
{
    /// <summary>The type that the method extends, without nullability; only of an extension method.</summary>
    public string Receiver => Parameters.Items[0].Type;

    /// <summary>The types that are given the method: the one that it extends, and those that <c>[AlsoFor]</c> names.</summary>
    public IEnumerable<string> Receivers => AlsoFor.Items.Insert(0, Receiver);

    /// <summary>The parameters without the receiver.</summary>
    public IEnumerable<ShorthandParameter> Arguments => IsExtension ? Parameters.Items.Skip(1) : Parameters.Items;
}

/// <summary>A parameter of such a method.</summary>
internal sealed record ShorthandParameter(string Modifiers, string Type, string Name, string Default)
{
    /// <summary>The parameter as an implementing part declares it: a default there would be ignored.</summary>
    public string WithoutDefault => $"{Modifiers}{Type} {Name}";

    /// <summary>The parameter with its default.</summary>
    public string Full => $"{Modifiers}{Type} {Name}{Default}";

    /// <summary>Whether the argument is a function from view to view.</summary>
    public bool IsFunction => Type.StartsWith("Func<", StringComparison.Ordinal);
}
