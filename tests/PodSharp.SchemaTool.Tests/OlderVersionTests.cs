namespace PodSharp.SchemaTool.Tests;

/// <summary>A type is described once, in its newest version.</summary>
public class OlderVersionTests
{
    private const string Facts = """
        {
        "versions": ["1.25", "1.26"],
        "types": {
        "io.k8s.api.shop.v1.Lid": {"fields": {
          "color": {"type": "string", "enum": ["red", "blue"]}
        }},
        "io.k8s.api.shop.v1beta1.Lid": {"fields": {
          "color": {"type": "string"},
          "material": {"type": "string"}
        }}
        }
        }
        """;

    private const string Newest = """{"io.k8s.api.shop.v1.Lid": {"": {"doc": "A lid."}, "color": {"doc": "Its colour.", "default": "red"}}}""";

    [Fact]
    public void An_older_version_that_the_overlay_does_not_mention_says_the_same()
    {
        using var untold = new SmallSchema(Facts).With(Newest);
        using var told = new SmallSchema(Facts).With(Newest)
            .With("""{"io.k8s.api.shop.v1beta1.Lid": {"": {"doc": "A lid."}, "color": {"doc": "Its colour.", "default": "red"}}}""", "more.json");

        Assert.Empty(untold.Compile());
        Assert.Empty(told.Compile());
        Assert.Equal(File.ReadAllBytes(told.Table), File.ReadAllBytes(untold.Table));
    }

    [Fact]
    public void What_the_overlay_says_of_the_older_version_holds()
    {
        using var same = new SmallSchema(Facts).With(Newest);
        using var other = new SmallSchema(Facts).With(Newest).With("""{"io.k8s.api.shop.v1beta1.Lid": {"color": {"default": "blue"}}}""", "more.json");

        Assert.Empty(same.Compile());
        Assert.Empty(other.Compile());
        Assert.NotEqual(File.ReadAllBytes(same.Table), File.ReadAllBytes(other.Table));
    }
}
