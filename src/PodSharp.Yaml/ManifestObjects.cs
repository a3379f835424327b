using System.Text;
using PodSharp.Documents;

namespace PodSharp.Yaml;

/// <summary>
/// Takes lists of objects apart, as kubectl does before it sends anything: whatever has a kind that ends in List, and items
/// (<c>List</c>, <c>PodList</c>, a custom resource's).
/// </summary>
internal static class ManifestObjects
{
    private const string Suffix = "List";

    /// <summary>The objects of a document, which is one itself where it is no list.</summary>
    /// <param name="document">The document.</param>
    /// <param name="faults">Takes what is no object where one should be.</param>
    public static IReadOnlyList<ManifestObject> Of(MappingNode document, ICollection<YamlFault> faults)
    {
        if (!IsList(document))
            return [new ManifestObject("", document)];

        var objects = new List<ManifestObject>();
        AddItems(document, "", objects, faults);
        return objects;
    }

    private static bool IsList(MappingNode node) =>
        node["kind"] is ScalarNode { Kind: ScalarKind.String } kind
        && kind.Text.EndsWith(Suffix, StringComparison.Ordinal)
        && node.IndexOf("items") >= 0;

    private static void AddItems(MappingNode list, string path, List<ManifestObject> objects, ICollection<YamlFault> faults)
    {
        var place = path.Length == 0 ? "items" : path + ".items";
        switch (list["items"])
        {
            case SequenceNode items:
                for (var index = 0; index < items.Count; index++)
                    AddItem(list, items[index], Item(place, index), objects, faults);
                break;
            case ScalarNode { Kind: ScalarKind.Null }:
                break;
            case { } other:
                faults.Add(Fault("items of a List is a list of objects", place, other));
                break;
        }
    }

    private static void AddItem(
        MappingNode list, DocumentNode item, string path, List<ManifestObject> objects, ICollection<YamlFault> faults)
    {
        if (item is not MappingNode node)
            faults.Add(Fault("an item of a List is an object", path, item));
        else if (IsList(node))
            AddItems(node, path, objects, faults);
        else
            objects.Add(new ManifestObject(path, Identified(node, list)));
    }

    // The items of a PodList are pods without saying so.
    private static MappingNode Identified(MappingNode item, MappingNode list)
    {
        var kind = (ScalarNode)list["kind"]!;
        if (kind.Text == Suffix || item.IndexOf("apiVersion") >= 0 || item.IndexOf("kind") >= 0 || list["apiVersion"] is not { } apiVersion)
            return item;

        var itemKind = ScalarNode.Of(kind.Text.Substring(0, kind.Text.Length - Suffix.Length)).WithOrigin(kind.Origin);
        return item.Set("apiVersion", apiVersion).Set("kind", itemKind);
    }

    private static string Item(string place, int index)
    {
        var path = new StringBuilder(place);
        DocumentPath.AppendIndex(path, index);
        return path.ToString();
    }

    private static YamlFault Fault(string reason, string path, DocumentNode node) =>
        new(YamlFaultKind.NotAnObject, reason, path, (TextOrigin)node.Origin!);
}
