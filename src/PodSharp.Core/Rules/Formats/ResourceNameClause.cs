namespace PodSharp.Rules.Formats;

/// <summary>What is wrong with the name of a resource.</summary>
public enum ResourceNameClause
{
    /// <summary>It is not a qualified name.</summary>
    Qualified,

    /// <summary>It has no prefix, and Kubernetes has no resource of that name.</summary>
    Standard,

    /// <summary>Kubernetes has it, but containers don't.</summary>
    Container,

    /// <summary>Kubernetes has it, but pods as a whole don't. The API server says that the value is not supported.</summary>
    Pod,

    /// <summary>It is an extended resource that begins with <c>requests.</c>, or doesn't leave room for it.</summary>
    Extended,

    /// <summary>Kubernetes has it, but quotas don't count it.</summary>
    Quota,
}
