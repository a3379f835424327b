using PodSharp.Documents;

namespace PodSharp.Tests.Language;

/// <summary>The way out: any field by its path, and nothing else is touched.</summary>
public class SetTests
{
    private static readonly Pod Web = Pod.Named("web").Container("web", "nginx:1.27").Container("helper", "busybox:1.36");

    [Fact]
    public void By_index_by_name_and_by_a_key_with_dots()
    {
        var pod = Web
            .Set("spec.containers[0].image", "nginx:1.28")
            .Set("spec.containers[helper].tty", true)
            .Set("metadata.labels[app.kubernetes.io/name]", "web");

        Assert.Equal("nginx:1.28", pod.Spec.Containers["web"].Image);
        Assert.Equal(true, pod.Spec.Containers["helper"].Tty);
        Assert.Equal("web", pod.Metadata!.Labels!["app.kubernetes.io/name"]);
        Assert.Equal("busybox:1.36", pod.Spec.Containers["helper"].Image);
    }

    [Fact]
    public void A_field_of_any_type_takes_texts_numbers_objects_and_typed_values()
    {
        var schema = new JSONSchemaProps()
            .Type(JSONSchemaType.Object)
            .Properties("mode", p => p.Type(JSONSchemaType.String).Enum("soft", "hard").Default("soft"))
            .Properties("limits", p => p.Type(JSONSchemaType.Array).Items(new JSONSchemaProps().Type(JSONSchemaType.Integer)))
            .Properties("labels", p => p.AdditionalProperties(true).Default(MappingNode.Of(("retries", 3), ("ratio", 0.5))));

        Assert.Equal(
            """
            {type: "object", properties: {mode: {type: "string", enum: ["soft", "hard"], default: "soft"}, limits: {type: "array", items: {type: "integer"}}, labels: {additionalProperties: true, default: {retries: 3, ratio: 0.5}}}}
            """,
            schema.ToString());
    }

    [Fact]
    public void An_entry_of_a_map_is_changed_by_a_function_and_made_where_there_is_none()
    {
        var schema = new JSONSchemaProps().Properties("a", p => p.Format("int32")).Properties("a", p => p.Title("A"));

        Assert.Equal("""{properties: {a: {format: "int32", title: "A"}}}""", schema.ToString());
    }

    [Fact]
    public void What_is_missing_on_the_way_is_made()
    {
        var pod = Pod.Named("web").Set("spec.securityContext.fieldOfTomorrow[0].deep", 1);

        Assert.Contains("securityContext:\n    fieldOfTomorrow:\n    - deep: 1\n", pod.ToYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_every_kind()
    {
        var pod = Web.Set("spec.x", new Dictionary<string, object> { ["a"] = new[] { 1, 2 }, ["b"] = 0.5, ["c"] = 512.Mi() });

        Assert.Contains("  x:\n    a:\n    - 1\n    - 2\n    b: 0.5\n    c: 512Mi\n", pod.ToYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_removes()
    {
        var pod = Web.Set("spec.containers[helper]", null).Set("spec.containers[web].image", null);

        Assert.Equal("web", Assert.Single(pod.Spec.Containers).Name);
        Assert.Null(pod.Spec.Containers["web"].Image);
    }

    [Theory]
    [InlineData("")]
    [InlineData("spec..x")]
    [InlineData("spec.containers[")]
    [InlineData("spec.containers[]")]
    public void A_path_that_is_none_is_told_how_one_looks(string path)
    {
        var error = Assert.Throws<ManifestException>(() => Web.Set(path, 1));

        Assert.Contains("spec.containers[0].image", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_through_a_text_is_an_error() =>
        Assert.Throws<ManifestException>(() => Web.Set("metadata.name.x", 1));

    [Fact]
    public void An_index_beyond_the_next_one_is_an_error()
    {
        var error = Assert.Throws<ManifestException>(() => Web.Set("spec.containers[5].image", "x"));

        Assert.Contains("[2]", error.Message, StringComparison.Ordinal);
    }
}
