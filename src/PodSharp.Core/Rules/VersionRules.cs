using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>
/// What an object asks of the targeted Kubernetes: kinds and fields that it doesn't have yet, that it has no longer, or that it is about
/// to lose. All of it is said by the schema.
/// </summary>
internal sealed class VersionRules(KubernetesVersion target)
{
    private static readonly Dictionary<string, KubernetesVersion> Known =
        KubernetesSchema.Default.Versions.ToDictionary(static version => version, KubernetesVersion.Parse, StringComparer.Ordinal);

    /// <summary>Whether the target lacks the kind. Said once is enough: such a server has none of its fields either.</summary>
    public bool Lacks(ObjectSchema type, Place place)
    {
        var kind = type.Kind!;
        if (IsNewer(type.Since))
            return Report(place, RuleCatalogue.Newer, $"{Name(kind)} exists since Kubernetes {type.Since}, and the target is {target}{Alternative(type, kind)}");
        if (IsRemoved(type.Until))
            return Report(place, RuleCatalogue.Removed, $"{Name(kind)} exists until Kubernetes {type.Until}, and the target is {target}{Alternative(type, kind)}");
        if (type.Deprecated is { } advice && IsReplaceable(kind))
            Report(place, RuleCatalogue.Deprecated, $"{Name(kind)} is deprecated: {advice}");
        return false;
    }

    /// <summary>Whether the target lacks the field.</summary>
    public bool Lacks(FieldSchema field, Place place)
    {
        if (IsNewer(field.Since))
            return Report(place, RuleCatalogue.Newer, $"{field.Name} exists since Kubernetes {field.Since}, and the target is {target}, whose server would refuse or drop it");
        if (IsRemoved(field.Until))
            return Report(place, RuleCatalogue.Removed, $"{field.Name} exists until Kubernetes {field.Until}, and the target is {target}{Advice(field.Deprecated)}");
        if (field.Deprecated is { } advice && place.IsPresent)
            Report(place, RuleCatalogue.Deprecated, $"{field.Name} is deprecated: {advice}");
        return false;
    }

    /// <summary>Whether the field is newer than the target.</summary>
    public bool IsNewer(FieldSchema field) => IsNewer(field.Since);

    private static bool Report(Place place, Rule rule, string message)
    {
        place.Report(rule, message);
        return true;
    }

    private bool IsNewer(string? since) => since is not null && Known[since] > target;

    private bool IsRemoved(string? until) => until is not null && Known[until] < target;

    private string Alternative(ObjectSchema type, KindSchema kind) =>
        BestVersion(kind) is { } best ? $": use {best.ApiVersion}" : Advice(type.Deprecated);

    // A beta is deprecated as soon as there is something better, but for an older target it may be all that there is.
    private bool IsReplaceable(KindSchema kind) =>
        !OtherVersions(kind).Any()
        || (BestVersion(kind) is { } best && ApiVersionRank.Of(best.Version).CompareTo(ApiVersionRank.Of(kind.Version)) > 0);

    // The same kind in another version that the target has: the stable one before betas, the newer before the older.
    private KindSchema? BestVersion(KindSchema kind) => OtherVersions(kind)
        .Where(type => !IsNewer(type.Since) && !IsRemoved(type.Until))
        .Select(static type => type.Kind!)
        .OrderByDescending(static other => ApiVersionRank.Of(other.Version))
        .FirstOrDefault();

    private static IEnumerable<ObjectSchema> OtherVersions(KindSchema kind) => KubernetesSchema.Default.Kinds
        .Where(known => known.Kind == kind.Kind && known.ApiVersion != kind.ApiVersion)
        .Select(static known => KubernetesSchema.Default.FindKind(known.ApiVersion, known.Kind)!)
        .Where(type => type.Kind!.Group == kind.Group);

    private static string Name(KindSchema kind) => $"{kind.ApiVersion} {kind.Kind}";

    private static string Advice(string? advice) => advice is null ? "" : ": " + advice;
}
