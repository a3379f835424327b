using PodSharp.Rules.Formats;
using PodSharp.Schema;

namespace PodSharp.Rules.Tests;

/// <summary>Nothing that is written for the rules is forgotten, or names what doesn't exist: either would be silence.</summary>
public class RuleListTests
{
    private static readonly IEnumerable<ObjectSchema> Types = KubernetesSchema.Default.TypeNames.Select(name => KubernetesSchema.Default.FindType(name)!);

    [Fact]
    public void Every_rule_is_asked() => Assert.Equal(
        typeof(ObjectRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ObjectRule)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal),
        ObjectRuleList.All.Select(rule => rule.GetType().Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_is_about_types_that_exist() =>
        Assert.DoesNotContain(ObjectRuleList.All.SelectMany(rule => rule.Types), type => KubernetesSchema.Default.FindType(type) is null);

    [Fact]
    public void Every_format_that_the_schema_names_exists() => Assert.DoesNotContain(
        Types.SelectMany(type => type.Fields.SelectMany(field => new[] { field.Constraints.Format, field.Constraints.Keys }))
            .Concat(Types.Select(type => type.Kind?.NameFormat))
            .OfType<string>(),
        name => TextFormats.Find(name) is null);

    [Fact]
    public void Fields_by_which_items_differ_exist() => Assert.Empty(
        from type in Types
        from field in type.Fields
        from name in field.Constraints.Unique
        where name.Length > 0 && field.Type.Element?.Object?.Find(name) is null
        select $"{type.Name}.{field.Name}: {name}");
}
