using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp;

[Vocabulary(typeof(SecurityVocabulary))]
public sealed partial record SeccompProfile
{
    private static MappingNode Blank => MappingNode.Empty;

    /// <summary>The system calls that the container runtime allows (<c>type: RuntimeDefault</c>).</summary>
    public static partial SeccompProfile RuntimeDefault();

    /// <summary>All system calls (<c>type: Unconfined</c>).</summary>
    public static partial SeccompProfile Unconfined();

    /// <summary>The system calls that a file of the node allows (<c>type: Localhost</c>).</summary>
    /// <param name="localhostProfile">The file, below the kubelet's folder for seccomp profiles.</param>
    public static partial SeccompProfile Localhost(string localhostProfile);
}
