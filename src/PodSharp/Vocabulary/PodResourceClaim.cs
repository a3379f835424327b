using PodSharp.Documents;
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
    /// <param name="claim">The name of the ResourceClaim.</param>
    public static partial PodResourceClaim FromClaim(string name, string claim);

    /// <summary>Devices that each pod is given of its own (<c>resourceClaimTemplateName</c>).</summary>
    /// <param name="name">The name by which containers refer to it.</param>
    /// <param name="template">The name of the ResourceClaimTemplate.</param>
    public static partial PodResourceClaim FromTemplate(string name, string template);
}
