using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>The volumes that a pod's containers can mount: its own, and in a StatefulSet those of the claim templates.</summary>
internal sealed class PodVolumes
{
    private readonly Place volumes;
    private readonly Place? templates;

    public PodVolumes(Place pod)
    {
        volumes = pod["volumes"];
        templates = pod.IsIn("StatefulSet") ? pod.Root["spec"]["volumeClaimTemplates"] : null;
    }

    /// <summary>Says that a name is no volume's, where that is sure.</summary>
    public void CheckName(Place name)
    {
        if (name.Text is not { Length: > 0 } text || IsTemplate(text) != false || !volumes.HasNo(volume => volume["name"].Says(text)))
            return;

        var names = volumes.Items.Select(static volume => volume["name"]).Concat(templates?.Items.Select(NameOfTemplate) ?? []);
        var nearest = NearestName.Of(text, names.Select(static other => other.Text).OfType<string>());
        var advice = nearest is null ? "" : $": did you mean {nearest}?";
        name.Report(RuleCatalogue.Dangling, $"No volume of the pod is called {ValueTypes.Quoted(text)}{advice}", suggestion: nearest);
    }

    /// <summary>The volume of this name, unless it comes, or may come, from a claim template.</summary>
    public Place? Find(string name) => IsTemplate(name) == false
        ? volumes.Items.FirstOrDefault(volume => volume["name"].Says(name) == true)
        : null;

    private bool? IsTemplate(string name)
    {
        if (templates is null || templates.HasNo(template => NameOfTemplate(template).Says(name)))
            return false;
        return templates.Items.Any(template => NameOfTemplate(template).Says(name) == true) ? true : null;
    }

    private static Place NameOfTemplate(Place template) => template["metadata"]["name"];
}
