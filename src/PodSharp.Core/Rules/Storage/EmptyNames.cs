namespace PodSharp.Rules;

/// <summary>Names that can be left out, but not be empty.</summary>
internal sealed class EmptyNames() : ObjectRule("core.v1.AzureFilePersistentVolumeSource", "core.v1.PersistentVolumeSpec")
{
    public override void Check(Place place)
    {
        var name = place[place.Object!.TypeName == "PersistentVolumeSpec" ? "volumeAttributesClassName" : "secretNamespace"];
        if (name.IsWritten && name.Says("") == true)
            name.Report(RuleCatalogue.Missing, $"{name.Key} is empty: name one, or leave it out");
    }
}
