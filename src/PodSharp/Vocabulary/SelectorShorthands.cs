using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of selectors: what is asked of the labels of nodes and pods. All that is said must hold.</summary>
[Vocabulary(typeof(SelectorVocabulary))]
public static partial class SelectorShorthands
{
    /// <summary>
    /// Asks for one of these values (<c>matchExpressions[]</c> with <c>operator: In</c>); the same key again is replaced.
    /// </summary>
    /// <param name="selector">The selector.</param>
    /// <param name="key">The label's key.</param>
    /// <param name="values">The values of which the label has one.</param>
    [AlsoFor(typeof(NodeSelectorTerm))]
    public static partial LabelSelector In(this LabelSelector selector, string key, params string[] values);

    /// <summary>
    /// Asks for none of these values, or no such label (<c>matchExpressions[]</c> with <c>operator: NotIn</c>); the same key again is
    /// replaced.
    /// </summary>
    /// <param name="selector">The selector.</param>
    /// <param name="key">The label's key.</param>
    /// <param name="values">The values of which the label has none.</param>
    [AlsoFor(typeof(NodeSelectorTerm))]
    public static partial LabelSelector NotIn(this LabelSelector selector, string key, params string[] values);

    /// <summary>Asks for the label, whatever its value (<c>matchExpressions[]</c> with <c>operator: Exists</c>).</summary>
    /// <param name="selector">The selector.</param>
    /// <param name="key">The label's key.</param>
    [AlsoFor(typeof(NodeSelectorTerm))]
    public static partial LabelSelector Exists(this LabelSelector selector, string key);

    /// <summary>Asks that there is no such label (<c>matchExpressions[]</c> with <c>operator: DoesNotExist</c>).</summary>
    /// <param name="selector">The selector.</param>
    /// <param name="key">The label's key.</param>
    [AlsoFor(typeof(NodeSelectorTerm))]
    public static partial LabelSelector DoesNotExist(this LabelSelector selector, string key);

    /// <summary>Asks for a greater number (<c>matchExpressions[]</c> with <c>operator: Gt</c>); the same key again is replaced.</summary>
    /// <param name="term">The term.</param>
    /// <param name="key">The label's key; its value is read as a whole number.</param>
    /// <param name="value">The number that the label's is greater than.</param>
    public static partial NodeSelectorTerm Gt(this NodeSelectorTerm term, string key, long value);

    /// <summary>Asks for a smaller number (<c>matchExpressions[]</c> with <c>operator: Lt</c>); the same key again is replaced.</summary>
    /// <param name="term">The term.</param>
    /// <param name="key">The label's key; its value is read as a whole number.</param>
    /// <param name="value">The number that the label's is smaller than.</param>
    public static partial NodeSelectorTerm Lt(this NodeSelectorTerm term, string key, long value);
}
