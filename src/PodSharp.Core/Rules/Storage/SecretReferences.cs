using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>Volumes belong to no namespace, so that most of their sources want to know where a secret is.</summary>
internal sealed class SecretReferences() : ObjectRule(
    "core.v1.CSIPersistentVolumeSource",
    "core.v1.CinderPersistentVolumeSource",
    "core.v1.StorageOSPersistentVolumeSource",
    "core.v1.ISCSIPersistentVolumeSource")
{
    private static readonly string[] OfDrivers =
        ["controllerPublishSecretRef", "controllerExpandSecretRef", "nodePublishSecretRef", "nodeExpandSecretRef"];

    private static readonly TextFormat Names = TextFormats.Find("dns1123Subdomain")!;
    private static readonly TextFormat Namespaces = TextFormats.Find("dns1123Label")!;

    public override void Check(Place place)
    {
        switch (place.Object!.TypeName)
        {
            case "CSIPersistentVolumeSource":
                foreach (var name in OfDrivers)
                    CheckSpelled(place[name]);
                break;
            case "ISCSIPersistentVolumeSource":
                CheckIsThere(place["secretRef"], "name");
                break;
            default:
                CheckIsThere(place["secretRef"], "name");
                CheckIsThere(place["secretRef"], "namespace");
                break;
        }
    }

    private static void CheckSpelled(Place secret)
    {
        CheckIsThere(secret, "name");
        CheckIsThere(secret, "namespace");
        CheckFormat(secret["name"], Names);
        CheckFormat(secret["namespace"], Namespaces);
    }

    private static void CheckIsThere(Place secret, string name)
    {
        if (secret.IsWritten && secret[name] is { IsAbsent: true } field)
            field.Report(RuleCatalogue.Missing, $"{name} is missing: {secret.Key} needs the name and the namespace of the secret");
    }

    private static void CheckFormat(Place place, TextFormat format)
    {
        if (place.IsPresent && place.Text is { } text && format.Fault(text) is { } fault)
            place.Report(format.Rule, $"{ValueTypes.Quoted(text)} {fault}", suggestion: format.Repair(text));
    }
}
