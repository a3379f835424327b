namespace PodSharp.Rules.Tests.Warnings;

/// <summary>Variables of a container.</summary>
public class SameVariablesTests
{
    [Theory]
    [InlineData("{name: LEVEL, value: warn}, {name: LEVEL, value: debug}")]
    [InlineData("{name: LEVEL, value: warn}, {name: LEVEL, value: $(LEVEL)}")]
    [InlineData("{name: LEVEL, value: warn}, {name: LEVEL, valueFrom: {fieldRef: {fieldPath: metadata.name}}}")]
    public void A_variable_that_is_set_twice_is_told_at_the_second(string variables) => Judged.Warns(
        Manifest.Containers($"{{name: web, image: nginx, env: [{variables}]}}"),
        "POD2003 spec.containers[0].env[1]");

    [Theory]
    [InlineData("{name: LEVEL, value: warn}, {name: level, value: debug}")]
    [InlineData("{name: OPTIONS, value: -a}, {name: OPTIONS, value: $(OPTIONS) -b}")]
    public void Another_name_or_going_on_from_the_value_before_is_none(string variables) =>
        Judged.IsClean(Manifest.Containers($"{{name: web, image: nginx, env: [{variables}]}}"));

    [Fact]
    public void Each_container_has_its_own() => Judged.IsClean(
        Manifest.Containers("{name: web, image: nginx, env: [{name: LEVEL, value: warn}]}, {name: log, image: logger, env: [{name: LEVEL, value: warn}]}"));
}
