namespace PodSharp.Rules;

/// <summary>Of two files of a volume with one path, or with a path inside the other's, only one is there.</summary>
internal sealed class OverlappingFiles() : ObjectRule(
    "core.v1.ConfigMapVolumeSource", "core.v1.SecretVolumeSource", "core.v1.DownwardAPIVolumeSource", "core.v1.ProjectedVolumeSource")
{
    public override void Check(Place place)
    {
        var known = new List<Place>();
        foreach (var path in Paths(place))
        {
            if (path.Text is not { Length: > 0 } text)
                continue;
            if (known.Find(other => Overlap(other.Text!, text)) is { } first)
            {
                path.Report(
                    RuleCatalogue.OverlappingPaths,
                    $"The file {ValueTypes.Quoted(text)} and {ValueTypes.Quoted(first.Text!)} of {first.Path} are in each other's way: only one of them is there",
                    related: first);
            }

            known.Add(path);
        }
    }

    private static IEnumerable<Place> Paths(Place place)
    {
        if (place.Object?.Find("sources") is null)
            return place["items"].Items.Select(static item => item["path"]);

        return place["sources"].Items.SelectMany(static source =>
            source["secret"]["items"].Items
                .Concat(source["configMap"]["items"].Items)
                .Concat(source["downwardAPI"]["items"].Items)
                .Select(static item => item["path"])
                .Concat([source["serviceAccountToken"]["path"]]));
    }

    private static bool Overlap(string left, string right)
    {
        var (shorter, longer) = (left.TrimEnd('/'), right.TrimEnd('/'));
        if (shorter.Length > longer.Length)
            (shorter, longer) = (longer, shorter);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && (longer.Length == shorter.Length || longer[shorter.Length] == '/');
    }
}
