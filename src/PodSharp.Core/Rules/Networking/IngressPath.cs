namespace PodSharp.Rules;

/// <summary>Paths begin with a slash, and those that are compared part by part have no detours.</summary>
internal sealed class IngressPath() : ObjectRule("networking.v1.HTTPIngressPath")
{
    private static readonly string[] Detours = ["//", "/./", "/../", "%2f", "%2F"];
    private static readonly string[] Endings = ["/..", "/."];

    public override void Check(Place place)
    {
        var path = place["path"];
        var text = path.IsAbsent ? "" : path.Text;
        var type = place["pathType"].Text;
        if (text is null || type is not ("Exact" or "Prefix" or "ImplementationSpecific"))
            return;

        var isCompared = type != "ImplementationSpecific";
        if (text.Length == 0 ? isCompared : text[0] != '/')
        {
            path.Report(
                RuleCatalogue.InvalidPath,
                text.Length == 0 ? $"path is missing: with pathType {type} it begins with '/'" : $"{ValueTypes.Quoted(text)} does not begin with '/'",
                suggestion: "/" + text,
                related: place["pathType"]);
        }

        if (isCompared && Detour(text) is { } detour)
        {
            path.Report(
                RuleCatalogue.InvalidPath,
                $"{ValueTypes.Quoted(text)} has {ValueTypes.Quoted(detour)}, which pathType {type} doesn't allow: write the path that is asked for",
                related: place["pathType"]);
        }
    }

    private static string? Detour(string text) =>
        Array.Find(Detours, text.Contains)
        ?? Array.Find(Endings, ending => text.EndsWith(ending, StringComparison.Ordinal));
}
