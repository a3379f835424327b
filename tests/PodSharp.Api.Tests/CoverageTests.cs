using System.Globalization;
using System.Reflection;
using System.Text;
using PodSharp.Schema;
using PodSharp.Views;

namespace PodSharp.Tests.Api;

/// <summary>Every kind, type and field of the facts has its member.</summary>
public class CoverageTests
{
    [Fact]
    public void Every_kind_has_a_record_that_knows_its_name() => Assert.DoesNotContain(Facts.Kinds, static kind =>
        !PublicApi.Records.TryGetValue(kind, out var record) || !record.IsSubclassOf(typeof(KubernetesObject)));

    [Fact]
    public void Every_type_that_a_kind_reaches_has_a_record() => Assert.DoesNotContain(Facts.Types, static type => !PublicApi.Records.ContainsKey(type));

    [Fact]
    public void Every_field_has_a_property() => Assert.DoesNotContain(
        Facts.Fields, static field => PublicApi.Property(PublicApi.Records[field.Type], field.Name) is null);

    [Fact]
    public void A_property_is_called_like_the_field_with_its_first_letter_raised()
    {
        var others = Facts.Fields
            .Select(static field => (Path: $"{field.Type}.{field.Name}", Field: Raise(field.Name), Member: PublicApi.Property(PublicApi.Records[field.Type], field.Name)!.Name))
            .Where(static field => field.Field != field.Member)
            .Select(static field => $"{field.Path} → {field.Member}");

        Snapshot.Match(string.Join("\n", others) + "\n");
    }

    [Fact]
    public void Every_field_has_the_fluent_methods_of_its_shape() => Assert.Empty(Facts.Fields
        .Select(static field => (field, Faults: Faults(field)))
        .Where(static pair => pair.Faults.Length > 0)
        .Select(static pair => $"{pair.field.Type}.{pair.field.Name}: {pair.Faults}"));

    [Fact]
    public void Every_field_of_a_union_has_a_factory()
    {
        var unions = from type in Facts.Types
                     from union in KubernetesSchema.Default.FindType(type)!.Unions
                     from member in union.Members
                     select (Record: PublicApi.Records[type], member.Field);
        Assert.True(unions.Count() > 100);

        // A probe is made as one of three kinds of probe, each with the factories that it needs.
        Assert.DoesNotContain(unions, static choice => choice.Record != typeof(Probe) && !Factories(choice.Record).Contains(choice.Field));
    }

    [Fact]
    public void A_factory_of_a_union_sets_the_discriminator_too()
    {
        var metric = MetricSpec.FromResource(r => r.Name("cpu").Target(MetricTarget.FromAverageUtilization(80)));

        Assert.Equal(
            new MetricSpec
            {
                Type = MetricSourceType.Resource,
                Resource = new() { Name = "cpu", Target = new() { Type = "Utilization", AverageUtilization = 80 } },
            },
            metric);
    }

    /// <summary>The figures that documentation and release notes quote.</summary>
    [Fact]
    public void Figures()
    {
        var figures = new StringBuilder();
        void Add(string what, int there, int expected) =>
            figures.AppendLine(CultureInfo.InvariantCulture, $"{what}: {there} of {expected} ({there * 100.0 / expected:0.##} %)");

        var fields = Facts.Fields.Where(static field => PublicApi.Records.ContainsKey(field.Type)).ToList();
        Add("kinds", Facts.Kinds.Count(PublicApi.Records.ContainsKey), Facts.Kinds.Count);
        Add("types", Facts.Types.Count(PublicApi.Records.ContainsKey), Facts.Types.Count);
        Add("fields with a property", fields.Count(static field => PublicApi.Property(PublicApi.Records[field.Type], field.Name) is not null), Facts.Fields.Count);
        Add("fields with their fluent methods", fields.Count(static field => Faults(field).Length == 0), Facts.Fields.Count);
        Add("types with a doc comment", Facts.Types.Count(static type => IsDocumented("T:" + PublicApi.Records[type].FullName)), Facts.Types.Count);
        Add(
            "fields with a doc comment",
            fields.Count(static field => IsDocumented(DocumentedMembers.Name(PublicApi.Property(PublicApi.Records[field.Type], field.Name)!))),
            Facts.Fields.Count);
        Snapshot.Match(figures.ToString());
    }

    // A factory with a name of its own says which field it sets; of the others the name does.
    private static HashSet<string> Factories(Type record) => record.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .SelectMany(method => new[] { method.GetCustomAttribute<UnionFactoryAttribute>()?.Field, FieldOf(record, method.Name) })
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);

    private static string? FieldOf(Type record, string factory) => PublicApi.Properties(record)
        .FirstOrDefault(property => "From" + property.Name == factory)?.GetCustomAttribute<ManifestFieldAttribute>()!.Path;

    private static bool IsDocumented(string member) => DocumentedMembers.Part(member, "summary").Length > 0;

    // What its methods lack; empty where nothing is missing.
    private static string Faults((string Type, string Name, string Holds) field)
    {
        var record = PublicApi.Records[field.Type];
        if (PublicApi.Property(record, field.Name) is not { } property)
            return "no property";

        var methods = PublicApi.Fluent[(record, property.Name)].Select(static method => method.GetParameters()[1..]).ToList();
        if (field.Holds.StartsWith("array<", StringComparison.Ordinal))
        {
            var takesMany = methods.Exists(static parameters => parameters is [var items] && items.IsDefined(typeof(ParamArrayAttribute)));
            var configures = !Facts.IsObject(field.Holds[6..^1]) || methods.Exists(static parameters => IsFunction(parameters[^1]));
            return (takesMany ? "" : "no method takes many; ") + (configures ? "" : "none configures an entry");
        }

        if (field.Holds.StartsWith("map<", StringComparison.Ordinal))
        {
            var takesEntry = methods.Exists(static parameters => parameters.Length == 2 && parameters[0].ParameterType == typeof(string));
            var takesAll = methods.Exists(static parameters => parameters is [{ ParameterType.IsGenericType: true }]);
            return (takesEntry ? "" : "no method takes an entry; ") + (takesAll ? "" : "none takes a whole map");
        }

        var takesOne = methods.Exists(static parameters => parameters.Length > 0 && !IsFunction(parameters[0]));
        var changes = !Facts.IsObject(field.Holds) || methods.Exists(static parameters => parameters.Length > 0 && IsFunction(parameters[^1]));
        return (takesOne ? "" : "no method takes a value; ") + (changes ? "" : "none changes it");
    }

    private static bool IsFunction(ParameterInfo parameter) =>
        parameter.ParameterType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Func<,>);

    private static string Raise(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
