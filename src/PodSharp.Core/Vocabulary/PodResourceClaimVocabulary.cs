using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Claims of devices as values that a container and its pod share.</summary>
public static class PodResourceClaimVocabulary
{
    /// <summary>A claim that exists beside the pod, and that several pods may share.</summary>
    public static DocumentNode FromClaim(DocumentNode blank, DocumentNode name, DocumentNode claim) =>
        blank.Put("name", name).Put("resourceClaimName", References.Name(claim));

    /// <summary>A claim that each pod is given of its own.</summary>
    public static DocumentNode FromTemplate(DocumentNode blank, DocumentNode name, DocumentNode template) =>
        blank.Put("name", name).Put("resourceClaimTemplateName", References.Name(template));
}
