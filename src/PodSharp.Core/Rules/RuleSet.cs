using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>All rules about one object. Every front end asks here: the analyzer, emission and the command line.</summary>
public static class RuleSet
{
    /// <summary>Everything that the rules say of an object.</summary>
    /// <param name="document">The object; values that are not known are not judged.</param>
    /// <param name="target">The version of Kubernetes that it is for.</param>
    public static IReadOnlyList<Finding> Check(MappingNode document, KubernetesVersion target)
    {
        var validation = new Validation(document, target);
        if (KindRules.Check(document, validation) is { } type)
            new ObjectValidation(validation).Check(document, type);
        return validation.Findings;
    }

    /// <summary>What keeps an object from being of a kind that exists, or may exist: its <c>apiVersion</c> and <c>kind</c> alone are judged.</summary>
    public static IReadOnlyList<Finding> CheckKind(MappingNode document)
    {
        var validation = new Validation(document, KubernetesVersion.Newest);
        KindRules.Check(document, validation);
        return validation.Findings;
    }
}
