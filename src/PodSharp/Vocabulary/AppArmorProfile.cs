using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(SecurityVocabulary))]
public sealed partial record AppArmorProfile
{
    private static MappingNode Blank => MappingNode.Empty;

    /// <summary>The container runtime's own profile (<c>type: RuntimeDefault</c>).</summary>
    public static partial AppArmorProfile RuntimeDefault();

    /// <summary>No profile (<c>type: Unconfined</c>).</summary>
    public static partial AppArmorProfile Unconfined();

    /// <summary>A profile that is loaded on the node (<c>type: Localhost</c>).</summary>
    /// <param name="localhostProfile">The profile's name.</param>
    public static partial AppArmorProfile Localhost(string localhostProfile);
}
