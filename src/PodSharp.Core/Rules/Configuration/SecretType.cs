namespace PodSharp.Rules;

/// <summary>What the well-known types of Secrets promise to be in them.</summary>
internal sealed class SecretType() : ObjectRule("core.v1.Secret")
{
    private const string Account = "kubernetes.io/service-account.name";

    public override void Check(Place place)
    {
        switch (place["type"].Text)
        {
            case "kubernetes.io/tls":
                Require(place, "tls.crt");
                Require(place, "tls.key");
                break;
            case "kubernetes.io/dockercfg":
                RequireObject(place, ".dockercfg");
                break;
            case "kubernetes.io/dockerconfigjson":
                RequireObject(place, ".dockerconfigjson");
                break;
            case "kubernetes.io/ssh-auth":
                RequireContent(place, "ssh-privatekey");
                break;
            case "kubernetes.io/basic-auth":
                CheckBasicAuthentication(place);
                break;
            case "kubernetes.io/service-account-token":
                CheckAccount(place);
                break;
        }
    }

    private static SecretValue Require(Place secret, string key)
    {
        var value = SecretValue.Of(secret, key);
        if (value.IsMissing)
            Report(secret, value, $"lacks the key {key}");
        return value;
    }

    private static void RequireContent(Place secret, string key)
    {
        var value = SecretValue.Of(secret, key);
        if (value.IsEmpty)
            Report(secret, value, $"lacks {key}, or it is empty");
    }

    private static void RequireObject(Place secret, string key)
    {
        var value = Require(secret, key);
        if (!value.IsMissing && value.Text is { } text && !JsonText.IsObject(text))
            value.Place.Report(RuleCatalogue.SecretContents, $"{key} is not a JSON object, as the registry's credentials of a Secret of type {secret["type"].Text} are");
    }

    private static void CheckBasicAuthentication(Place secret)
    {
        var user = SecretValue.Of(secret, "username");
        if (user.IsMissing && SecretValue.Of(secret, "password").IsMissing)
            Report(secret, user, "lacks both username and password: one is needed");
    }

    private static void CheckAccount(Place secret)
    {
        var account = secret["metadata"]["annotations"].Value(Account);
        if (account.IsAbsent)
        {
            account.Report(
                RuleCatalogue.SecretContents,
                $"A Secret of type {secret["type"].Text} names its ServiceAccount in the annotation {Account}",
                related: secret["type"]);
        }
    }

    private static void Report(Place secret, SecretValue value, string what) =>
        value.Place.Report(RuleCatalogue.SecretContents, $"A Secret of type {secret["type"].Text} {what}", related: secret["type"]);
}
