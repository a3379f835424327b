using PodSharp.Schema;

namespace PodSharp.Rules.Formats;

/// <summary>The fields of a pod that its containers can read, by variables or by files.</summary>
public sealed class FieldPaths
{
    private const string Labels = "metadata.labels";
    private const string Annotations = "metadata.annotations";

    private static readonly string[] Known =
    [
        "metadata.name", "metadata.namespace", "metadata.uid", Labels, Annotations, "spec.nodeName", "spec.restartPolicy",
        "spec.serviceAccountName", "spec.schedulerName", "status.phase", "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
    ];

    private readonly string[] allowed;
    private readonly string where;

    private FieldPaths(string where, string[] allowed) => (this.where, this.allowed) = (where, allowed);

    /// <summary>What environment variables can hold: <c>env[].valueFrom.fieldRef</c>.</summary>
    public static FieldPaths InVariables { get; } = new(
        "in a variable",
        [
            "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName", "status.hostIP",
            "status.hostIPs", "status.podIP", "status.podIPs",
        ]);

    /// <summary>What files of volumes can hold: <c>downwardAPI.items[].fieldRef</c>.</summary>
    public static FieldPaths InFiles { get; } = new(
        "in a file",
        ["metadata.name", "metadata.namespace", "metadata.uid", Labels, Annotations]);

    /// <summary>The fields, besides <c>metadata.labels['key']</c> and <c>metadata.annotations['key']</c>.</summary>
    public IReadOnlyList<string> Allowed => allowed;

    /// <summary>What is wrong with a path that is not empty, or null.</summary>
    public FieldPathFault? Fault(string path)
    {
        if (TrySplit(path, out var map, out var key))
            return KeyFault(map, key);

        // The name that nodeName had before Kubernetes 1.0 is still read.
        var field = path == "spec.host" ? "spec.nodeName" : path;
        if (Array.IndexOf(allowed, field) >= 0)
            return null;
        if (Array.IndexOf(Known, field) < 0)
        {
            var words = $"is not a field that can be read {where}; {Choice}";
            return new FieldPathFault(FieldPathClause.Unknown, words, NearestName.Of(path, allowed));
        }

        return field is Labels or Annotations
            ? new FieldPathFault(FieldPathClause.NotAllowedHere, $"is a whole map: {where} name a key, as in {path}['key']", null)
            : new FieldPathFault(FieldPathClause.NotAllowedHere, $"can't be read {where}; {Choice}", null);
    }

    private string Choice => $"there are {string.Join(", ", allowed)}, and {Labels}['key'] and {Annotations}['key']";

    private static FieldPathFault? KeyFault(string map, string key)
    {
        if (map is not (Labels or Annotations))
            return new FieldPathFault(FieldPathClause.Unknown, $"has a key in brackets, which only {Labels} and {Annotations} take", null);

        // The case of annotations' keys doesn't count.
        var fault = LabelFormats.QualifiedNameFault(map == Annotations ? Repairs.Lowered(key) : key);
        return fault is null ? null : new FieldPathFault(FieldPathClause.BadKey, $"has a key, \"{key}\", that {fault}", null);
    }

    private static bool TrySplit(string path, out string map, out string key)
    {
        var bracket = path.EndsWith("']", StringComparison.Ordinal)
            ? path.IndexOf("['", 0, path.Length - 2, StringComparison.Ordinal)
            : -1;
        map = bracket > 0 ? path.Substring(0, bracket) : path;
        key = bracket > 0 ? path.Substring(bracket + 2, path.Length - bracket - 4) : "";
        return bracket > 0;
    }
}
