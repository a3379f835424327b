namespace PodSharp.Rules;

/// <summary>The certificate and the key of a TLS secret, as far as they can be read without cryptography.</summary>
internal sealed class KeyPairs() : ObjectRule("core.v1.Secret")
{
    public override void Check(Place place)
    {
        if (place["type"].Text != "kubernetes.io/tls")
            return;

        CheckPem(place, "tls.crt", "CERTIFICATE");
        CheckPem(place, "tls.key", "PRIVATE KEY");
    }

    private static void CheckPem(Place place, string key, string label)
    {
        var value = SecretValue.Of(place, key);
        if (value.Text is { } text && !(text.Contains("-----BEGIN ") && text.Contains(label + "-----")))
            value.Place.Report(RuleCatalogue.MeaninglessValue, $"{key} is no PEM text with a {label} in it: what uses the secret can't read it");
    }
}
