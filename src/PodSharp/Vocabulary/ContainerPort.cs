using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(PortVocabulary))]
public sealed partial record ContainerPort
{
    private static MappingNode Blank => MappingNode.Empty;

    /// <summary>A port that a container, its probes and a service share as a value.</summary>
    /// <param name="name">The port's name: at most 15 lower-case letters, digits and dashes, with a letter.</param>
    /// <param name="port">The number, 1 to 65535.</param>
    /// <param name="protocol">TCP where nothing is said.</param>
    public static partial ContainerPort Named(string name, int port, Protocol? protocol = null);
}
