namespace PodSharp.Rules.Tests.Configuration;

/// <summary>Secrets, of which the server merges stringData into data first.</summary>
public class SecretTests
{
    [Theory]
    [InlineData("type: kubernetes.io/dockerconfigjson, stringData: {.dockerconfigjson: '{\"auths\": {}}'}")]
    [InlineData("type: kubernetes.io/dockercfg, data: {.dockercfg: e30=}")]
    [InlineData("type: kubernetes.io/dockercfg, data: {.dockercfg: '?'}, stringData: {.dockercfg: 'null'}", "POD1006 data[.dockercfg]")]
    [InlineData("type: kubernetes.io/basic-auth, data: {password: \"\"}")]
    [InlineData("type: kubernetes.io/ssh-auth, stringData: {ssh-privatekey: key}")]
    [InlineData("type: example.com/own")]
    public void A_secret_has_what_its_type_promises(string parts, params string[] expected) => Judged.Finds(Secret(parts), expected);

    [Theory]
    [InlineData("type: kubernetes.io/dockerconfigjson", "POD1611 data[.dockerconfigjson]")]
    [InlineData("type: kubernetes.io/dockerconfigjson, stringData: {.dockerconfigjson: '[]'}", "POD1611 stringData[.dockerconfigjson] as data[.dockerconfigjson]")]
    [InlineData("type: kubernetes.io/dockercfg, data: {.dockercfg: e30}", "POD1006 data[.dockercfg]")]
    [InlineData("type: kubernetes.io/dockercfg, data: {.dockercfg: e30sfQ==}", "POD1611 data[.dockercfg]")]
    [InlineData("type: kubernetes.io/basic-auth", "POD1611 data[username]")]
    [InlineData("type: kubernetes.io/ssh-auth, data: {ssh-privatekey: \"\"}", "POD1611 data[ssh-privatekey]")]
    [InlineData("type: kubernetes.io/service-account-token", "POD1611 metadata.annotations[kubernetes.io/service-account.name]")]
    public void A_secret_that_breaks_the_promise_is_refused(string parts, string expected) => Judged.Finds(Secret(parts), expected);

    [Fact]
    public void The_server_does_not_look_into_keys_and_certificates()
    {
        Assert.DoesNotContain(Judged.All(Secret("type: kubernetes.io/tls, data: {tls.crt: \"\"}, stringData: {tls.key: key}")), finding => finding.Rule.IsRefusal);
        var finding = Assert.Single(Judged.All(Secret("type: kubernetes.io/tls, data: {tls.crt: \"\"}")), finding => finding.Rule.IsRefusal);
        Assert.Equal(("POD1611", "data[tls.key]"), (finding.Id, finding.Path));
    }

    [Fact]
    public void Keys_of_its_texts_are_told_where_they_stand() =>
        Judged.Finds(Secret("stringData: {a/b: x}"), "POD1115 stringData[a/b] as data[a/b]");

    [Fact]
    public void Texts_win_over_bytes_when_the_size_is_counted()
    {
        var big = Convert.ToBase64String(new byte[1024 * 1024]);
        Judged.IsClean(Secret($"data: {{a: {big}}}"));
        Judged.IsClean(Secret($"data: {{a: {big}}}, stringData: {{a: small}}"));
        Judged.Finds(Secret($"data: {{a: {big}}}, stringData: {{b: small}}"), "POD1104 data");
    }

    private static string Secret(string parts) => $"{{apiVersion: v1, kind: Secret, metadata: {{name: shop}}, {parts}}}";
}
