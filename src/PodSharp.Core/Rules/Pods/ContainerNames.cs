namespace PodSharp.Rules;

/// <summary>A container's name is its own in the whole pod. Two of one list are told by the schema's data.</summary>
internal sealed class ContainerNames() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var known = new Dictionary<string, Place>(StringComparer.Ordinal);
        CheckList(spec[PodContainers.Regular], known);
        CheckList(spec[PodContainers.Init], known);
        CheckList(spec[PodContainers.Ephemeral], known);
    }

    private static void CheckList(Place list, Dictionary<string, Place> known)
    {
        foreach (var container in list.Items)
        {
            var name = container["name"];
            if (name.Text is not { Length: > 0 } text)
                continue;
            if (!known.TryGetValue(text, out var other))
                known.Add(text, container);
            else if (other.Parent!.Key != list.Key)
                name.Report(RuleCatalogue.Duplicate, $"name \"{text}\" is taken by {other.Path}: no two containers of a pod share one", related: other["name"]);
        }
    }
}
