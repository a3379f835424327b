namespace PodSharp.Rules;

/// <summary>The names under which a pod is known; a StatefulSet gives its pods names of its own, and nobody looks at these.</summary>
internal sealed class PodHostNames() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place place)
    {
        if (place.IsIn("StatefulSet"))
            return;

        ValueConstraints.Check(place["hostname"]);
        ValueConstraints.Check(place["subdomain"]);
    }
}
