using System.Text;

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
        var plain = place["stringData"].Value(key);
        var encoded = place["data"].Value(key);
        var text = plain.Text ?? Decode(encoded.Text);
        if (text is not null && !plain.IsUnknown && !(text.Contains("-----BEGIN ") && text.Contains(label + "-----")))
            (plain.IsWritten ? plain : encoded).Report(RuleCatalogue.MeaninglessValue, $"{key} is no PEM text with a {label} in it: what uses the secret can't read it");
    }

    private static string? Decode(string? text)
    {
        try
        {
            return text is null ? null : Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
