namespace PodSharp.Yaml.Tests.Manifests;

public class ManifestReaderTests
{
    [Fact]
    public void Documents_are_split_and_empty_ones_skipped()
    {
        const string Yaml = "---\n# nothing\n---\napiVersion: v1\nkind: Pod\n---\napiVersion: apps/v1\nkind: Deployment\n---\n";

        var manifests = ManifestReader.Read(Yaml);

        Assert.Equal(
            "{apiVersion: \"v1\", kind: \"Pod\"} {apiVersion: \"apps/v1\", kind: \"Deployment\"}",
            string.Join(' ', manifests.Select(manifest => manifest.ToString())));
    }

    [Fact]
    public void Lists_are_taken_apart()
    {
        var manifests = ManifestReader.Read(
            """
            apiVersion: v1
            kind: List
            metadata: {}
            items:
            - {apiVersion: v1, kind: Pod}
            - apiVersion: v1
              kind: List
              items:
              - {apiVersion: v1, kind: Service}
            ---
            {apiVersion: v1, kind: List, items: []}
            ---
            {apiVersion: v1, kind: List}
            ---
            {apiVersion: v1, kind: Secret}
            """);

        Assert.Equal("\"Pod\" \"Service\" \"Secret\"", string.Join(' ', manifests.Select(manifest => manifest["kind"]!.ToString())));
    }

    [Fact]
    public void Objects_of_somebodys_own_kind_are_read()
    {
        var manifests = ManifestReader.Read(
            "apiVersion: example.com/v1\nkind: Anything\n---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\n");

        Assert.Equal(2, manifests.Count);
    }

    [Fact]
    public void JSON_is_read_from_bytes_and_streams()
    {
        var json = "{\"apiVersion\":\"v1\",\"kind\":\"Pod\"}"u8.ToArray();

        Assert.Single(ManifestReader.Read(json));
        Assert.Single(ManifestReader.Read(new MemoryStream(json)));
    }

    [Theory]
    [InlineData("apiVersion1: v1\nkind: Pod\n", 1, 1, "unknown field \"apiVersion1\"; did you mean apiVersion?")]
    [InlineData("apiVersion: v1\nKind: Pod\n", 2, 1, "unknown field \"Kind\"; did you mean kind?")]
    [InlineData("kind: Deployment\n", 1, 1, "apiVersion is missing; Deployment is in apps/v1")]
    [InlineData("kind: Foo\n", 1, 1, "apiVersion is missing; every manifest begins with it, such as v1 or apps/v1")]
    [InlineData("# a pod\napiVersion: v1\n", 2, 1, "kind is missing; every manifest begins with it, such as Pod or Deployment")]
    [InlineData("a: 1\n", 1, 1, "apiVersion is missing")]
    [InlineData("{}\n", 1, 1, "apiVersion is missing")]
    [InlineData("apiVersion: 1\nkind: Pod\n", 1, 13, "apiVersion is a text, such as v1 or apps/v1")]
    [InlineData("apiVersion: v1\nkind: [Pod]\n", 2, 7, "kind is a text, such as Pod or Deployment")]
    [InlineData("apiVersion: v1\nkind:\n", 2, 6, "kind is a text")]
    [InlineData("apiVersion: v1\nkind: Pdo\n", 2, 7, "unknown kind \"Pdo\"; did you mean Pod?")]
    [InlineData("apiVersion: v1\nkind: pod\n", 2, 7, "unknown kind \"pod\"; did you mean Pod?")]
    [InlineData("apiVersion: v1\nkind: Deploymnt\n", 2, 7, "unknown kind \"Deploymnt\" in v1; did you mean Deployment of apps/v1?")]
    [InlineData("apiVersion: v1\nkind: Zebra\n", 2, 7, "unknown kind \"Zebra\" in v1")]
    [InlineData("apiVersion: v1\nkind: Deployment\n", 1, 13, "there is no Deployment in \"v1\"; it is in apps/v1")]
    [InlineData("apiVersion: extensions/v1beta1\nkind: Ingress\n", 1, 13, "it is in networking.k8s.io/v1")]
    [InlineData("apiVersion: app/v1\nkind: StatefulSet\n", 1, 13, "it is in apps/v1")]
    [InlineData("apiVersion: autoscaling/v3\nkind: HorizontalPodAutoscaler\n", 1, 13, "it is in autoscaling/v1, autoscaling/v2 and")]
    [InlineData("apiVersion: apps/v2\nkind: Foo\n", 1, 13, "unknown apiVersion \"apps/v2\"; did you mean apps/v1?")]
    [InlineData("apiVersion: networking.k8s.oi/v1\nkind: Ingress\n", 1, 13, "it is in networking.k8s.io/v1")]
    [InlineData("apiVersion: what/v1\nkind: Foo\n", 1, 13, "unknown apiVersion \"what/v1\"")]
    [InlineData("apiVersion: v1\nkind: List\nitems: 1\n", 3, 8, "items of a List is a list of objects")]
    [InlineData("apiVersion: v1\nkind: List\nitems:\n- a\n", 4, 3, "an item of a List is an object")]
    [InlineData("apiVersion: v1\nkind: List\nitems:\n- kind: Pdo\n  apiVersion: v1\n", 4, 9, "did you mean Pod?")]
    public void What_is_no_manifest_is_told_with_its_place(string yaml, int line, int column, string words)
    {
        var exception = Assert.Throws<YamlReadException>(() => ManifestReader.Read(yaml, "shop.yaml"));

        Assert.Contains(words, exception.Reason, StringComparison.Ordinal);
        Assert.Equal((line, column), (exception.Line, exception.Column));
        Assert.Equal("shop.yaml", exception.File);
    }
}
