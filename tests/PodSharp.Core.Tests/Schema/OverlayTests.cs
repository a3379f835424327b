using System.Text.Json;

namespace PodSharp.Schema;

public class OverlayTests
{
    private static readonly KubernetesSchema Schema = KubernetesSchema.Default;

    public static TheoryData<string, Func<FieldSchema, string?>> Texts => new()
    {
        { "doc", static field => field.Documentation },
        { "unit", static field => field.Unit },
        { "deprecated", static field => field.Deprecated },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_are_in_the_table(string key, Func<FieldSchema, string?> actual) =>
        Expect(key, (words, field) => Assert.Equal(words.GetString(), actual(field)));

    [Fact]
    public void Defaults_are_in_the_table() =>
        Expect("default", static (words, field) => Assert.Equal(Plain(words), Plain(JsonDocument.Parse(field.Default!).RootElement)));

    [Fact]
    public void Values_are_in_the_table_ordinally() =>
        Expect("values", static (words, field) =>
        {
            Assert.Equal(words.EnumerateArray().Select(static item => item.GetString()!).Order(StringComparer.Ordinal), field.Values);
            Assert.NotNull(field.Enumeration);
        });

    [Fact]
    public void Ranges_are_in_the_table()
    {
        Expect("min", static (words, field) => Assert.Equal(words.GetInt64(), field.Minimum));
        Expect("max", static (words, field) => Assert.Equal(words.GetInt64(), field.Maximum));
    }

    [Fact]
    public void File_modes_have_a_shape_of_their_own() =>
        Expect("type", static (words, field) => Assert.Equal(FieldShape.FileMode, field.Type.Shape));

    [Fact]
    public void Corrections_of_what_is_required_hold() =>
        Expect("required", static (words, field) => Assert.Equal(words.GetBoolean(), field.Required));

    [Fact]
    public void Types_are_documented_too()
    {
        foreach (var (type, _, words) in SchemaFiles.Overlay.Where(static entry => entry.Field.Length == 0))
        {
            var schema = Schema.FindType(type)!;
            if (words.TryGetProperty("doc", out var doc))
                Assert.Equal(doc.GetString(), schema.Documentation);
            if (words.TryGetProperty("deprecated", out var deprecated))
                Assert.Equal(deprecated.GetString(), schema.Deprecated);
        }
    }

    [Fact]
    public void Listed_fields_are_printed_as_listed_and_the_others_after_them()
    {
        var described = SchemaFiles.Overlay.Where(static entry => entry.Field.Length > 0).GroupBy(static entry => entry.Type)
            .Where(static entries => !SchemaFiles.HasOtherVersions(entries.Key));
        foreach (var entries in described)
        {
            var type = Schema.FindType(entries.Key)!;
            var listed = entries.Select(static entry => entry.Field).Except(KindFields(type)).ToList();
            var printed = type.Fields.Select(static field => field.Name).Except(KindFields(type)).ToList();
            Assert.Equal(listed, printed.Take(listed.Count));
            Assert.Equal(printed.Skip(listed.Count).Order(StringComparer.Ordinal), printed.Skip(listed.Count));
        }
    }

    [Fact]
    public void An_older_version_is_described_and_printed_like_the_newest_and_has_its_own_fields_last()
    {
        var newest = Schema.FindType("io.k8s.api.autoscaling.v2.MetricSpec")!;
        var older = Schema.FindType("io.k8s.api.autoscaling.v2beta2.MetricSpec")!;

        Assert.Equal(newest.Documentation, older.Documentation);
        Assert.Equal(newest.Fields.Select(Said), older.Fields.Select(Said));
        Assert.Equal(["name", "firstAvailable"], Schema.FindType("io.k8s.api.resource.v1beta1.DeviceRequest")!.Fields.Take(2).Select(static field => field.Name));

        static (string Name, string Documentation, string? Enumeration) Said(FieldSchema field) => (field.Name, field.Documentation, field.Enumeration);
    }

    [Fact]
    public void Kinds_start_with_what_they_are_and_whose_and_end_with_their_status()
    {
        Assert.Equal(["apiVersion", "kind", "metadata", "spec", "status"], Names("apps/v1", "Deployment"));
        Assert.Equal(["apiVersion", "kind", "metadata"], Names("scheduling.k8s.io/v1", "PriorityClass").Take(3));
        Assert.Equal("status", Names("storagemigration.k8s.io/v1alpha1", "StorageVersionMigration")[^1]);
    }

    [Fact]
    public void Containers_are_printed_as_people_write_them() =>
        Assert.Equal(
            ["name", "image", "imagePullPolicy", "command", "args"],
            Schema.FindType("io.k8s.api.core.v1.Container")!.Fields.Take(5).Select(static field => field.Name));

    [Theory]
    [InlineData("v1", "Namespace", 1)]
    [InlineData("apiextensions.k8s.io/v1", "CustomResourceDefinition", 1)]
    [InlineData("scheduling.k8s.io/v1", "PriorityClass", 1)]
    [InlineData("node.k8s.io/v1", "RuntimeClass", 1)]
    [InlineData("v1", "ServiceAccount", 2)]
    [InlineData("v1", "Pod", 0)]
    public void Kinds_that_others_need_at_once_come_first(string apiVersion, string kind, int precedence) =>
        Assert.Equal(precedence, Schema.FindKind(apiVersion, kind)!.Kind!.Precedence);

    private static List<string> Names(string apiVersion, string kind) =>
        Schema.FindKind(apiVersion, kind)!.Fields.Select(static field => field.Name).ToList();

    private static string[] KindFields(ObjectSchema type) => type.Kind is null ? [] : ["apiVersion", "kind", "metadata", "status"];

    // Numbers and texts compare as values, however they are spaced and escaped.
    private static string Plain(JsonElement value) => JsonSerializer.Serialize(value);

    private static void Expect(string key, Action<JsonElement, FieldSchema> expectation)
    {
        var entries = SchemaFiles.Overlay.Where(entry => entry.Field.Length > 0 && entry.Words.TryGetProperty(key, out _)).ToList();

        Assert.NotEmpty(entries);
        foreach (var (type, field, words) in entries)
            expectation(words.GetProperty(key), Schema.FindType(type)!.Find(field)!);
    }
}
