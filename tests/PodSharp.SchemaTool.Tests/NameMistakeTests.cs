namespace PodSharp.SchemaTool.Tests;

public class NameMistakeTests
{
    [Theory]
    [InlineData("""{"typos": {}}""", "'typos' is no section of names.json.")]
    [InlineData("""{"types": {"io.k8s.api.core.v1.Bax": "Bax"}}""", "No type with fields is called 'io.k8s.api.core.v1.Bax': remove the entry. Did you mean 'io.k8s.api.core.v1.Box'?")]
    [InlineData("""{"types": {"io.k8s.api.core.v1.Lid": "2Lids"}}""", "'2Lids' is no C# name.", false)]
    [InlineData("""{"reservedTypes": ["Lid"]}""", "'PodSharp.Lid' is a type or namespace of PodSharp's own.", false)]
    [InlineData("""{"members": {"io.k8s.api.core.v1.Nothing": {}}}""", "No type is called 'io.k8s.api.core.v1.Nothing': remove the entry.")]
    [InlineData("""{"members": {"io.k8s.api.core.v1.Lid": {"shape": "Shape"}}}""", "'io.k8s.api.core.v1.Lid' has no field 'shape': remove the entry.")]
    [InlineData("""{"members": {"io.k8s.api.core.v1.Lid": {"mode": "Color"}}}""", "'Color' is the member of 'color' already.", false)]
    [InlineData("""{"members": {"io.k8s.api.core.v1.Lid": {"mode": "Lid"}}}""", "A member can't be called as its type, 'Lid' (CS0542).", false)]
    [InlineData("""{"reservedMembers": ["Mode"]}""", "Every record has a member 'Mode' already.", false)]
    [InlineData("""{"enumerations": {"Color": {"fields": []}}}""", "An enumeration names its fields")]
    [InlineData("""{"enumerations": {"Color": {"fields": ["io.k8s.api.core.v1.Lid.mode"]}}}""", "is no field with a set of values: correct the name or remove it.")]
    [InlineData("""{"enumerations": {"Box": {"fields": ["io.k8s.api.core.v1.Lid.color"]}}}""", "'Box' is a type or namespace already: choose another name")]
    [InlineData("""{"enumerations": {"color": {"fields": ["io.k8s.api.core.v1.Lid.color"]}}}""", "'color' is no C# name: choose another")]
    [InlineData("""{"enumerations": {"Red": {"fields": ["io.k8s.api.core.v1.Lid.color"]}}}""", "The value 'red' of 'Red' has no C# name of its own ('Red')")]
    [InlineData("""{"reservedValues": ["Blue"]}""", "The value 'blue' of 'LidColor' has no C# name of its own ('Blue')", false)]
    [InlineData("""{"enumerations": {"Color": {"doc": "x", "values": [], "fields": ["io.k8s.api.core.v1.Lid.color"]}}}""", "'values' is no key of an enumeration.")]
    public void A_name_that_csharp_cannot_take_is_a_mistake(string names, string message, bool inNames = true)
    {
        using var schema = new SmallSchema(names: names);

        Assert.Contains(schema.Compile(), problem =>
            problem.StartsWith(inNames ? "names.json(" : "kubernetes.json(", StringComparison.Ordinal) && problem.Contains(message, StringComparison.Ordinal));
        Assert.False(File.Exists(schema.Table));
    }

    [Fact]
    public void Two_types_of_one_version_cannot_share_a_name_that_a_third_has()
    {
        using var schema = new SmallSchema(
            """
            {"versions": ["1.25"], "types": {
            "io.k8s.api.x.v1.A": {"fields": {"f": {"type": "string"}}},
            "io.k8s.api.x.v1.B": {"fields": {"f": {"type": "string"}}},
            "io.k8s.api.x.v1.C": {"fields": {"f": {"type": "string"}}}
            }}
            """,
            """{"types": {"io.k8s.api.x.v1.B": "A", "io.k8s.api.x.v1.C": "A"}}""");

        Assert.Contains("'PodSharp.X.V1.A' is the C# name of 'io.k8s.api.x.v1.B' already.", Assert.Single(schema.Compile()), StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_of_one_enumeration_have_the_same_values()
    {
        using var schema = new SmallSchema(names: """{"enumerations": {"Color": {"fields": ["io.k8s.api.core.v1.Lid.color", "io.k8s.api.core.v1.Lid.names"]}}}""")
            .With("""{"io.k8s.api.core.v1.Lid": {"names": {"values": ["red"]}}}""");

        Assert.Contains("'io.k8s.api.core.v1.Lid.names' has other values than the first field of 'Color'", Assert.Single(schema.Compile()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_nobody_calls_namespaced_or_not_is_a_mistake()
    {
        using var schema = new SmallSchema("""
            {"versions": ["1.25"], "types": {
            "io.k8s.api.x.v1.X": {"gvk": {"group": "x", "version": "v1", "kind": "X"}, "fields": {"metadata": {"type": "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"}}},
            "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta": {"fields": {"name": {"type": "string"}}}
            }}
            """);

        Assert.Contains("Nothing says whether x/v1 X is namespaced: say it in overlay/kinds.json", Assert.Single(schema.Compile()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_the_facts_lack_is_a_mistake()
    {
        using var schema = new SmallSchema("""{"versions": ["1.25"], "types": {"io.k8s.api.x.v1.X": {"fields": {"y": {"type": "array<io.k8s.api.x.v1.Y>"}}}}}""");

        Assert.Contains("'array<io.k8s.api.x.v1.Y>' is neither a basic type nor the name of a type", Assert.Single(schema.Compile()), StringComparison.Ordinal);
    }
}
