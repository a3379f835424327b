namespace PodSharp.Rules;

/// <summary>The name of who set fields can be printed.</summary>
internal sealed class FieldManager() : ObjectRule("io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry")
{
    public override void Check(Place place)
    {
        var manager = place["manager"];
        if (manager.Text is { } text && text.Any(char.IsControl))
            manager.Report(RuleCatalogue.InvalidText, $"{ValueTypes.Quoted(text)} has characters that can't be printed; managedFields are the server's, leave them out");
    }
}
