using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>What labels are asked for, of pods and of nodes; all that is said must hold.</summary>
public static class SelectorVocabulary
{
    private static readonly string[][] Identity = [["key"], ["operator"]];

    /// <summary>The label has one of these values.</summary>
    public static DocumentNode In(DocumentNode selector, DocumentNode key, DocumentNode values) => Match(selector, key, "In", values);

    /// <summary>The label has none of these values, or isn't there.</summary>
    public static DocumentNode NotIn(DocumentNode selector, DocumentNode key, DocumentNode values) => Match(selector, key, "NotIn", values);

    /// <summary>The label is there.</summary>
    public static DocumentNode Exists(DocumentNode selector, DocumentNode key) => Match(selector, key, "Exists", null);

    /// <summary>The label isn't there.</summary>
    public static DocumentNode DoesNotExist(DocumentNode selector, DocumentNode key) => Match(selector, key, "DoesNotExist", null);

    /// <summary>The label, read as a number, is greater.</summary>
    public static DocumentNode Gt(DocumentNode term, DocumentNode key, DocumentNode value) =>
        Match(term, key, "Gt", SequenceNode.Of(Text(value)));

    /// <summary>The label, read as a number, is smaller.</summary>
    public static DocumentNode Lt(DocumentNode term, DocumentNode key, DocumentNode value) =>
        Match(term, key, "Lt", SequenceNode.Of(Text(value)));

    private static DocumentNode Match(DocumentNode selector, DocumentNode key, string comparison, DocumentNode? values)
    {
        var requirement = MappingNode.Of(("key", key), ("operator", ScalarNode.Of(comparison)), ("values", values));
        return selector.PutEntry("matchExpressions", Identity, requirement);
    }

    // Labels are texts, and so is what they are compared with.
    private static DocumentNode Text(DocumentNode number) => number is ScalarNode scalar ? ScalarNode.Of(scalar.Text) : number;
}
