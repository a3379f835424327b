namespace PodSharp.Rules;

/// <summary>An Ingress leads somewhere: it has rules or a default backend.</summary>
internal sealed class IngressRoutes() : ObjectRule("networking.v1.IngressSpec")
{
    public override void Check(Place place)
    {
        if (place["rules"].IsAbsent && place["defaultBackend"].IsAbsent)
            place.Report(RuleCatalogue.NoAlternative, "The Ingress leads nowhere: it has neither rules nor a defaultBackend");
    }
}
