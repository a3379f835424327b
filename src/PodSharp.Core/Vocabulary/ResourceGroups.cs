using System.Collections.Concurrent;
using PodSharp.Documents;
using PodSharp.Schema;

namespace PodSharp.Vocabulary;

/// <summary>The API group that a resource belongs to, as access rules name both.</summary>
internal static class ResourceGroups
{
    private static readonly ConcurrentDictionary<string, string> Found = new(StringComparer.Ordinal);

    /// <summary>
    /// The group and the name of a resource that is written <c>pods</c>, <c>pods/log</c>, or with its group <c>widgets.example.com</c> and
    /// <c>widgets.example.com/status</c>. The asterisk stands for all.
    /// </summary>
    /// <exception cref="ManifestException">A resource without a group is none of Kubernetes' own.</exception>
    public static (string Group, ScalarNode Resource) Find(ScalarNode resource)
    {
        var text = resource.Text;
        var slash = text.IndexOf('/');
        var name = slash < 0 ? text : text.Substring(0, slash);
        var dot = name.IndexOf('.');
        if (dot >= 0)
            return (name.Substring(dot + 1), (ScalarNode)ScalarNode.Of(text.Remove(dot, name.Length - dot)).WithOrigin(resource.Origin));
        if (name == "*")
            return ("*", resource);

        if (!Found.TryGetValue(name, out var group))
        {
            group = (name.Length == 0 ? null : Search(name)) ?? throw Unknown(resource, name);
            Found[name] = group;
        }

        return (group, resource);
    }

    // The core group has precedence: its events are the ones that people mean.
    private static string? Search(string plural)
    {
        string? found = null;
        foreach (var kind in Named(plural[0]))
        {
            if (kind.Plural == plural && (found is null || kind.Group.Length == 0))
                found = kind.Group;
        }

        return found;
    }

    private static ManifestException Unknown(ScalarNode resource, string name)
    {
        var all = Named(name.Length == 0 ? '?' : char.ToLowerInvariant(name[0])).Select(static kind => kind.Plural ?? "").Distinct(StringComparer.Ordinal);
        var nearest = NearestName.Of(name, all);
        return new ManifestException(
            $"\"{name}\" is no resource of Kubernetes' own{(nearest is null ? "" : $" (did you mean {nearest}?)")}: "
            + $"one of another group is written with it, such as {(name.Length == 0 ? "widgets" : name)}.example.com.",
            resource.Origin);
    }

    private static IEnumerable<KindSchema> Named(char first) => KubernetesSchema.Default.Kinds
        .Where(kind => char.ToLowerInvariant(kind.Kind[0]) == first)
        .Select(static kind => KubernetesSchema.Default.FindKind(kind.ApiVersion, kind.Kind)!.Kind!);
}
