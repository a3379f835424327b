namespace PodSharp.Manifests;

/// <summary>What the members of a registry return, evaluated once and put together for each environment.</summary>
public sealed class ManifestSet
{
    private ManifestSet(IReadOnlyList<ManifestEnvironment> environments, IReadOnlyList<ManifestFinding> findings)
    {
        Environments = environments;
        Findings = findings;
    }

    /// <summary>The environments by name; one without a name where no member takes an environment.</summary>
    public IReadOnlyList<ManifestEnvironment> Environments { get; }

    /// <summary>What keeps the set from being emitted; where there is something, the objects aren't all there.</summary>
    public IReadOnlyList<ManifestFinding> Findings { get; }

    /// <summary>Evaluates every member, the failing ones too, so that all findings come at once.</summary>
    /// <param name="registry">The members.</param>
    /// <param name="evaluating">Told before a member is evaluated.</param>
    public static ManifestSet Evaluate(ManifestRegistry registry, Action<ManifestMember>? evaluating = null)
    {
        var objects = new List<ManifestObject>();
        var findings = new List<ManifestFinding>();
        foreach (var member in registry.Members)
        {
            evaluating?.Invoke(member);
            if (MemberEvaluation.Evaluate(member, objects) is { } finding && !IsKnown(finding, findings))
                findings.Add(finding);
        }

        var environments = Divide(registry.Members, objects);
        foreach (var environment in environments)
            FindSameIdentity(environment, findings);
        return new ManifestSet(environments, findings);
    }

    // An initialiser that throws fails every member of its type with the same exception; said once is enough.
    private static bool IsKnown(ManifestFinding finding, List<ManifestFinding> findings)
    {
        foreach (var known in findings)
        {
            if (finding.Exception is not null && ReferenceEquals(known.Exception, finding.Exception))
                return true;
        }

        return false;
    }

    private static List<ManifestEnvironment> Divide(IReadOnlyList<ManifestMember> members, List<ManifestObject> objects)
    {
        var environments = new List<ManifestEnvironment>();
        foreach (var name in EnvironmentNames(members))
        {
            var own = new List<ManifestObject>();
            foreach (var candidate in objects)
            {
                if (candidate.Member.Environment is null || candidate.Member.Environment == name)
                    own.Add(candidate);
            }

            environments.Add(new ManifestEnvironment(name, own));
        }

        if (environments.Count == 0)
            environments.Add(new ManifestEnvironment(null, objects));
        return environments;
    }

    private static List<string> EnvironmentNames(IReadOnlyList<ManifestMember> members)
    {
        var names = new List<string>();
        foreach (var member in members)
        {
            if (member.Environment is { } name && !names.Contains(name))
                names.Add(name);
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    private static void FindSameIdentity(ManifestEnvironment environment, List<ManifestFinding> findings)
    {
        var known = new Dictionary<string, ManifestObject>(StringComparer.Ordinal);
        foreach (var current in environment.Objects)
        {
            if (current.Identity is not { } identity || known.TryAdd(identity, current))
                continue;

            var first = known[identity];
            var message = ReferenceEquals(first.Member, current.Member)
                ? $"{current.Member} returns {current} twice"
                : $"{current.Member} returns {current}, which {first.Member} returns already; give one of them another name or namespace";
            var finding = new ManifestFinding(ManifestFindingIds.SameIdentity, message, current.Member);

            // Members that belong to every environment would be reported once for each.
            if (!findings.Exists(other => other.Message == finding.Message))
                findings.Add(finding);
        }
    }
}
