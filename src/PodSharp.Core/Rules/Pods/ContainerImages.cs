namespace PodSharp.Rules;

/// <summary>Blanks around an image's name: pods are refused with them. Templates are not, but their pods are.</summary>
internal sealed class ContainerImages() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var containers = spec.IsIn("Pod") ? PodContainers.All(spec) : spec[PodContainers.Ephemeral].Items;
        foreach (var image in containers.Select(static container => container["image"]))
        {
            if (image.Text is { Length: > 0 } text && text.Trim() is var trimmed && trimmed.Length < text.Length)
                image.Report(RuleCatalogue.InvalidText, $"{ValueTypes.Quoted(text)} has blanks around it: \"{trimmed}\" would be right", suggestion: trimmed);
        }
    }
}
