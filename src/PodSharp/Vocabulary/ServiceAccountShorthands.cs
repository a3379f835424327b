using PodSharp.Vocabulary;

namespace PodSharp;

/// <summary>The shorthands of a service account.</summary>
[Vocabulary(typeof(PodSpecVocabulary))]
public static partial class ServiceAccountShorthands
{
    /// <summary>Names a secret that the images of all its pods may be pulled with (<c>imagePullSecrets[]</c>). The same name again is there once.</summary>
    /// <param name="account">The service account.</param>
    /// <param name="secret">The secret or its name.</param>
    public static partial ServiceAccount PullSecret(this ServiceAccount account, NameOf<Secret> secret);
}
