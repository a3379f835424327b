using PodSharp.Schema;

namespace PodSharp.Rules;

/// <summary>Kinds whose objects the server keeps: not questions to it, and not what is sent to a part of another object.</summary>
internal static class StoredKinds
{
    private static readonly string[] GroupsOfQuestions = ["authentication.k8s.io", "authorization.k8s.io"];
    private static readonly string[] Parts = ["Binding", "Eviction", "Scale"];

    /// <summary>Whether the kind is one of them.</summary>
    public static bool Contains(KindSchema kind) => Array.IndexOf(GroupsOfQuestions, kind.Group) < 0 && Array.IndexOf(Parts, kind.Kind) < 0;
}
