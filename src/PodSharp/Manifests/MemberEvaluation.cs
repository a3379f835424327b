using System.Collections;
using System.Reflection;
using PodSharp.Documents;

namespace PodSharp.Manifests;

/// <summary>Reads one member, which is its author's code: whatever it does becomes objects or a finding.</summary>
internal static class MemberEvaluation
{
    // More than any cluster takes from one member: a sequence that is longer has no end.
    private const int MostObjects = 100_000;

    /// <summary>Adds the objects that the member returns; or else nothing, and the result says why.</summary>
    public static ManifestFinding? Evaluate(ManifestMember member, List<ManifestObject> objects)
    {
        var before = objects.Count;
        var finding = Collect(member, objects);
        if (finding is not null)
            objects.RemoveRange(before, objects.Count - before);
        return finding;
    }

#pragma warning disable CA1031 // The code is the author's: whatever it throws is reported, and the other members are still evaluated.
    private static ManifestFinding? Collect(ManifestMember member, List<ManifestObject> objects)
    {
        try
        {
            var result = member.Evaluate();
            return result is IEnumerable items and not KubernetesObject
                ? CollectAll(member, items, objects)
                : Add(member, result, objects);
        }
        catch (Exception exception)
        {
            return Thrown(member, exception);
        }
    }
#pragma warning restore CA1031

    private static ManifestFinding? CollectAll(ManifestMember member, IEnumerable items, List<ManifestObject> objects)
    {
        var count = 0;
        foreach (var item in items)
        {
            if (Add(member, item, objects) is { } finding)
                return finding;
            if (++count > MostObjects)
            {
                return new ManifestFinding(
                    ManifestFindingIds.NoObject, $"{member} returns more than {MostObjects} objects; its sequence seems to have no end", member);
            }
        }

        return null;
    }

    private static ManifestFinding? Add(ManifestMember member, object? item, List<ManifestObject> objects)
    {
        if (item is not KubernetesObject value)
        {
            return new ManifestFinding(
                ManifestFindingIds.NoObject,
                item is null
                    ? $"{member} returned null; return an object, or an empty list where there is nothing to emit"
                    : $"{member} returned a {item.GetType().Name}, which is not an object that Kubernetes knows as a kind",
                member);
        }

        try
        {
            objects.Add(new ManifestObject(value, member, objects.Count));
            return null;
        }
        catch (ManifestException exception)
        {
            return new ManifestFinding(
                ManifestFindingIds.NoObject, $"{member} returned an object that can't be emitted: {exception.Message}", member);
        }
    }

    private static ManifestFinding Thrown(ManifestMember member, Exception exception)
    {
        // The runtime wraps what initialisers and reflected calls throw; the author looks for their own exception.
        while (exception is TypeInitializationException or TargetInvocationException && exception.InnerException is { } inner)
            exception = inner;

        var message = exception is ManifestException
            ? $"{member}: {exception.Message}"
            : $"{member} threw {exception.GetType().Name}: {exception.Message}";
        return new ManifestFinding(ManifestFindingIds.MemberThrew, message, member, exception);
    }
}
