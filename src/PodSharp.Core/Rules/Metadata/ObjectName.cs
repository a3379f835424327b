using PodSharp.Rules.Formats;
using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>An object's name: that it has one, and how its kind asks it to be written. Names of templates are only decoded.</summary>
internal sealed class ObjectName() : ObjectRule(TypePaths.ObjectMeta)
{
    private const string NamedByServer = "LimitRange";

    public override void Check(Place place)
    {
        if (!place.IsOfRoot || place.Root.Object?.Kind is not { } kind)
            return;

        var name = place["name"];
        var prefix = place["generateName"];
        if (name.IsAbsent && prefix.IsAbsent && kind.Kind != NamedByServer && StoredKinds.Contains(kind))
            name.Report(RuleCatalogue.Missing, $"name is missing, and the server refuses a {kind.Kind} without one");

        var format = kind.NameFormat ?? "pathSegment";
        if (name.IsPresent)
            name.CheckFormat(format);
        if (prefix.IsPresent)
            CheckPrefix(prefix, TextFormats.Find(format)!, kind, name.IsAbsent);
        if (kind.Namespaced)
            CheckNamespace(place["namespace"]);
    }

    private static void CheckNamespace(Place place)
    {
        if (place.IsPresent)
            place.CheckFormat("dns1123Label");
    }

    private static void CheckPrefix(Place prefix, TextFormat format, KindSchema kind, bool isCompleted)
    {
        if (prefix.Text is not { } text)
            return;

        var isChecked = kind.Kind != "ReplicationController";
        var masked = text.Length > 1 && text.EndsWith("-", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2) + "a" : text;
        var cause = isChecked ? format.Fault(masked) : null;
        var generatedCause = isCompleted ? format.Fault(GeneratedName.From(text)) : null;
        if ((cause ?? generatedCause) is { } fault)
        {
            prefix.Report(
                format.Rule,
                $"{ValueTypes.Quoted(text)} can't begin a name: with the server's five characters behind it, it {fault}",
                cause is null ? "metadata.name" : null);
        }
    }
}
