using System.Text.Json;

namespace PodSharp.Schema;

public class FactsTests
{
    private static readonly KubernetesSchema Schema = KubernetesSchema.Default;

    [Fact]
    public void All_versions_are_known_oldest_first()
    {
        Assert.Equal<string>(SchemaFiles.Versions, Schema.Versions);
        Assert.Equal("1.25", Schema.Versions[0]);
    }

    [Fact]
    public void Every_type_with_fields_is_in_the_table()
    {
        var expected = SchemaFiles.Types.Where(static type => SchemaFiles.FieldsOf(type.Value).Any())
            .Select(static type => type.Name)
            .ToList();

        Assert.True(expected.Count > 1000);
        Assert.Equal(expected, Schema.TypeNames);
        Assert.All(expected, static name => Assert.Equal(name, Schema.FindType(name)!.Name));
    }

    [Fact]
    public void Every_type_without_fields_is_an_alias()
    {
        var expected = SchemaFiles.Types.Where(static type => type.Value.TryGetProperty("alias", out _))
            .Select(static type => type.Name)
            .ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Schema.Aliases.Select(static alias => alias.Name));
        Assert.All(expected, static name => Assert.Null(Schema.FindType(name)));
    }

    [Fact]
    public void Every_field_is_in_its_type_and_no_other()
    {
        foreach (var type in Schema.TypeNames.Select(static name => Schema.FindType(name)!))
        {
            var facts = SchemaFiles.Types.First(candidate => candidate.Name == type.Name);
            var expected = SchemaFiles.FieldsOf(facts.Value).Select(static field => field.Name);
            Assert.Equal(expected, type.Fields.Select(static field => field.Name).Order(StringComparer.Ordinal));
            Assert.Equal(Enumerable.Range(0, type.Fields.Length), type.Fields.Select(static field => field.Order));
        }
    }

    [Fact]
    public void Every_type_has_its_facts()
    {
        var corrected = SchemaFiles.Overlay.Where(static entry => entry.Field == "" && entry.Words.TryGetProperty("since", out _))
            .Select(static entry => entry.Type).ToHashSet();
        foreach (var facts in SchemaFiles.Types.Where(static type => SchemaFiles.FieldsOf(type.Value).Any()))
        {
            var type = Schema.FindType(facts.Name)!;
            Assert.Equal(SchemaFiles.Text(facts.Value, "until"), type.Until);
            Assert.Equal(SchemaFiles.Text(facts.Value, "mapType") == "atomic", type.Atomic);
            Assert.Equal(facts.Value.TryGetProperty("gvk", out _), type.Kind is not null);
            if (!corrected.Contains(facts.Name))
                Assert.Equal(SchemaFiles.Text(facts.Value, "since"), type.Since);
        }
    }

    [Fact]
    public void Every_kind_has_its_facts_and_is_found_by_them()
    {
        var kinds = SchemaFiles.Types.Where(static type => type.Value.TryGetProperty("gvk", out _)).ToList();

        Assert.Equal(kinds.Count, Schema.Kinds.Distinct().Count());
        foreach (var facts in kinds)
        {
            var gvk = facts.Value.GetProperty("gvk");
            var kind = Schema.FindType(facts.Name)!.Kind!;
            Assert.Equal(SchemaFiles.Text(gvk, "group"), kind.Group);
            Assert.Equal(SchemaFiles.Text(gvk, "version"), kind.Version);
            Assert.Equal(SchemaFiles.Text(gvk, "kind"), kind.Kind);
            Assert.Same(Schema.FindType(facts.Name), Schema.FindKind(kind.ApiVersion, kind.Kind));
            if (gvk.TryGetProperty("plural", out var plural))
                Assert.Equal((plural.GetString(), SchemaFiles.Truth(gvk, "namespaced")), (kind.Plural, kind.Namespaced));
        }
    }

    [Fact]
    public void Every_union_is_in_the_table()
    {
        foreach (var facts in SchemaFiles.Types.Where(static type => type.Value.TryGetProperty("unions", out _)))
        {
            var expected = facts.Value.GetProperty("unions").EnumerateArray().Select(static union => (
                SchemaFiles.Text(union, "discriminator"),
                string.Join(", ", union.GetProperty("fields-to-discriminateBy")
                    .EnumerateObject()
                    .Select(static member => $"{member.Name}={member.Value}"))));
            var unions = Schema.FindType(facts.Name)!.Unions.Select(static union => (
                union.Discriminator,
                string.Join(", ", union.Members.Select(static member => $"{member.Field}={member.Value}"))));
            Assert.Equal(expected, unions);
        }
    }

    [Fact]
    public void Every_field_has_its_facts_unless_the_overlay_corrects_them()
    {
        var overlay = SchemaFiles.Overlay.Where(static entry => entry.Field.Length > 0)
            .ToDictionary(static entry => (entry.Type, entry.Field), static entry => entry.Words);
        var checkedFields = 0;
        foreach (var (typeName, name, facts) in SchemaFiles.Fields)
        {
            var field = Schema.FindType(typeName)!.Find(name)!;
            var words = overlay.GetValueOrDefault((typeName, name));
            Expect(words, "since", SchemaFiles.Text(facts, "since"), field.Since);
            Expect(words, "required", SchemaFiles.Truth(facts, "required"), field.Required);
            Expect(words, "until", SchemaFiles.Text(facts, "until"), field.Until);
            if (facts.TryGetProperty("default", out var value) || !SchemaFiles.HasOtherVersions(typeName))
                Expect(words, "default", value.ValueKind == JsonValueKind.Undefined ? null : value.GetRawText(), field.Default);
            if (Values(facts).Length > 0 || !SchemaFiles.HasOtherVersions(typeName))
                Expect(words, "values", Values(facts), string.Join("|", field.Values));
            Assert.Equal(SchemaFiles.Text(facts, "listType") ?? "unspecified", field.ListType.ToString().ToLowerInvariant());
            Assert.Equal<string>(SchemaFiles.Texts(facts, "listKeys"), field.ListKeys);
            Assert.Equal(SchemaFiles.Text(facts, "mergeKey"), field.MergeKey);
            checkedFields++;
        }

        Assert.True(checkedFields > 3900);
    }

    [Fact]
    public void Every_field_holds_what_the_facts_say()
    {
        var shapes = Schema.Aliases.ToDictionary(static alias => alias.Name, static alias => alias.Shape.ToString());
        foreach (var (typeName, name, facts) in SchemaFiles.Fields)
        {
            var type = Schema.FindType(typeName)!.Find(name)!.Type;
            if (type.Shape != FieldShape.FileMode)
                Assert.Equal(Expected(SchemaFiles.Text(facts, "type")!, shapes), Written(type));
        }
    }

    [Theory]
    [InlineData("io.k8s.apimachinery.pkg.api.resource.Quantity", FieldShape.Quantity)]
    [InlineData("io.k8s.apimachinery.pkg.util.intstr.IntOrString", FieldShape.IntOrString)]
    [InlineData("io.k8s.apimachinery.pkg.apis.meta.v1.Time", FieldShape.Time)]
    [InlineData("io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime", FieldShape.Time)]
    [InlineData("io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1", FieldShape.Any)]
    [InlineData("io.k8s.apimachinery.pkg.runtime.RawExtension", FieldShape.Any)]
    [InlineData("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON", FieldShape.Any)]
    [InlineData("io.k8s.api.apiserverinternal.v1alpha1.StorageVersionSpec", FieldShape.Any)]
    public void Aliases_have_the_shape_that_they_are_written_in(string name, FieldShape shape) =>
        Assert.Contains((name, shape), Schema.Aliases);

    [Theory]
    [InlineData("apps/v1", "Deployment", true)]
    [InlineData("v1", "Namespace", false)]
    [InlineData("autoscaling/v2beta2", "HorizontalPodAutoscaler", true)]
    [InlineData("resource.k8s.io/v1alpha2", "ResourceClass", false)]
    [InlineData("coordination.k8s.io/v1alpha1", "LeaseCandidate", true)]
    public void Kinds_that_the_newest_server_no_longer_serves_are_namespaced_too(string apiVersion, string kind, bool namespaced) =>
        Assert.Equal(namespaced, Schema.FindKind(apiVersion, kind)!.Kind!.Namespaced);

    private static void Expect<T>(JsonElement words, string key, T expected, T actual)
    {
        if (words.ValueKind == JsonValueKind.Undefined || !words.TryGetProperty(key, out _))
            Assert.Equal(expected, actual);
    }

    private static string Values(JsonElement facts) =>
        string.Join("|", SchemaFiles.Texts(facts, "enum").Concat(SchemaFiles.Texts(facts, "itemEnum")).Order(StringComparer.Ordinal));

    // The facts' spelling with this project's shapes.
    private static string Expected(string type, Dictionary<string, string> shapes)
    {
        foreach (var (start, shape) in new[] { ("array<", "List"), ("map<", "Map") })
        {
            if (type.StartsWith(start, StringComparison.Ordinal))
                return $"{shape}<{Expected(type[start.Length..^1], shapes)}>";
        }

        return type switch
        {
            "string" => "String",
            "string/byte" => "Bytes",
            "integer/int32" => "Integer32",
            "integer/int64" => "Integer64",
            "number/double" => "Float",
            "boolean" => "Boolean",
            _ => shapes.GetValueOrDefault(type, type),
        };
    }

    private static string Written(TypeReference type) => type.Shape switch
    {
        FieldShape.Object => Assert.IsType<ObjectSchema>(type.Object).Name,
        FieldShape.List or FieldShape.Map => $"{type.Shape}<{Written(type.Element!)}>",
        _ => type.Shape.ToString(),
    };
}
