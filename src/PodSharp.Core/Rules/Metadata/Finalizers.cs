using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>Finalizers without a domain are the server's own, and two of them contradict each other.</summary>
internal sealed class Finalizers() : ObjectRule(TypePaths.ObjectMeta, "core.v1.NamespaceSpec")
{
    private const string Orphan = "orphan";
    private const string Foreground = "foregroundDeletion";
    private static readonly string[] Standard = ["kubernetes", Orphan, Foreground];

    public override void Check(Place place)
    {
        var finalizers = place["finalizers"];
        var isMetadata = place.Key == "metadata";
        if (isMetadata && !place.IsOfRoot)
            return;

        if (!place.IsIn("PodDisruptionBudget"))
        {
            foreach (var finalizer in finalizers.Items)
                CheckStandard(finalizer);
        }

        if (isMetadata && Find(finalizers, Orphan) is { } orphan && Find(finalizers, Foreground) is { } foreground)
        {
            foreground.Report(
                RuleCatalogue.Contradiction,
                $"{Foreground} deletes the dependents first, and {Orphan} keeps them: only one of the two can stand here",
                related: orphan);
        }
    }

    private static void CheckStandard(Place finalizer)
    {
        if (finalizer.Text is not { Length: > 0 } text || text.Contains('/') || Array.IndexOf(Standard, text) >= 0)
            return;

        finalizer.Report(
            RuleCatalogue.UnknownValue,
            $"{ValueTypes.Quoted(text)} is none of the server's own finalizers ({string.Join(", ", Standard)}); others begin with a domain, such as example.com/{text}");
    }

    private static Place? Find(Place list, string text) => Array.Find(list.Items, item => item.Text == text);
}
