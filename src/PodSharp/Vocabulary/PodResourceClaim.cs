using PodSharp.Documents;
using PodSharp.Views;
using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(PodResourceClaimVocabulary))]
public sealed partial record PodResourceClaim
{
    private static MappingNode Blank => MappingNode.Empty;

    /// <summary>
    /// Devices of a ResourceClaim that exists beside the pod, and that several pods may share (<c>resourceClaimName</c>).
    /// </summary>
    /// <param name="name">The name by which containers refer to it.</param>
    /// <param name="claim">The ResourceClaim or its name.</param>
    [UnionFactory("resourceClaimName")]
    public static partial PodResourceClaim FromClaim(string name, NameOf<ResourceClaim> claim);

    /// <summary>Devices that each pod is given of its own (<c>resourceClaimTemplateName</c>).</summary>
    /// <param name="name">The name by which containers refer to it.</param>
    /// <param name="template">The ResourceClaimTemplate or its name.</param>
    [UnionFactory("resourceClaimTemplateName")]
    public static partial PodResourceClaim FromTemplate(string name, NameOf<ResourceClaimTemplate> template);
}
