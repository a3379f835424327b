using static PodSharp.Rules.Tests.Pods.Manifests;

namespace PodSharp.Rules.Tests.Pods;

/// <summary>Environment variables and where their values come from.</summary>
public class VariableTests
{
    private const string Source = "spec.containers[0].env[0].valueFrom";

    [Fact]
    public void The_name_of_a_variable_is_printable_and_has_no_equals_sign()
    {
        Judged.Finds(Container("env: [{name: \"A=B\", value: c}, {value: d}]"), "POD1115 spec.containers[0].env[0].name", "POD1101 spec.containers[0].env[1].name");
        Judged.IsClean(Container("env: [{name: 1 odd-name.x, value: c}]"));
    }

    [Fact]
    public void A_variable_has_one_value_or_one_source()
    {
        Judged.Finds(Container("env: [{name: A, value: b, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]"), "POD1106 " + Source);
        Judged.Finds(From("secretKeyRef: {name: s, key: k}, configMapKeyRef: {name: c, key: k}"), "POD1106 " + Source);
        Judged.Finds(From(""), "POD1107 " + Source);
        Judged.IsClean(Container("env: [{name: A, value: \"\", valueFrom: {fieldRef: {fieldPath: metadata.name}}}]"));
    }

    [Theory]
    [InlineData("metadata.labels['app']")]
    [InlineData("metadata.annotations['Example.com/Owner']")]
    [InlineData("status.podIPs")]
    [InlineData("spec.host")]
    public void A_field_of_the_pod_can_be_a_variable(string path) => Judged.IsClean(From($"fieldRef: {{fieldPath: \"{path}\"}}"));

    [Fact]
    public void A_field_that_is_none_is_told_with_the_one_that_was_meant()
    {
        var finding = Assert.Single(Judged.All(From("fieldRef: {fieldPath: status.podIp}")));

        Assert.Equal(("POD1102", Source + ".fieldRef.fieldPath", "status.podIP"), (finding.Id, finding.Path, finding.Suggestion));
        Assert.EndsWith("Did you mean status.podIP?", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_maps_other_versions_and_odd_keys_are_refused()
    {
        Judged.Finds(From("fieldRef: {fieldPath: metadata.labels}"), $"POD1102 {Source}.fieldRef.fieldPath");
        Judged.Finds(From("fieldRef: {apiVersion: v2, fieldPath: metadata.name}"), $"POD1102 {Source}.fieldRef.apiVersion as {Source}.fieldRef.fieldPath");
        Judged.Finds(From("fieldRef: {fieldPath: \"metadata.labels['a b']\"}"), $"POD1111 {Source}.fieldRef.fieldPath as {Source}.fieldRef");
    }

    [Fact]
    public void A_resource_is_told_in_units_of_its_own()
    {
        Judged.Finds(From("resourceFieldRef: {resource: limits.cpus}"), $"POD1102 {Source}.resourceFieldRef.resource");
        Judged.Finds(From("resourceFieldRef: {resource: limits.cpu, divisor: 10m}"), $"POD1102 {Source}.resourceFieldRef.divisor");
        Judged.Finds(From("resourceFieldRef: {resource: limits.memory, divisor: 2Mi}"), $"POD1102 {Source}.resourceFieldRef.divisor");
        Judged.IsClean(From("resourceFieldRef: {resource: limits.cpu, divisor: 1000m}"));
        Judged.IsClean(From("resourceFieldRef: {resource: requests.hugepages-2Mi, divisor: 1Mi}"));
        Judged.IsClean(From("resourceFieldRef: {resource: limits.memory, divisor: 0}"));
    }

    [Fact]
    public void A_file_of_variables_lies_in_an_emptyDir_of_the_pod()
    {
        const string reference = "fileKeyRef: {volumeName: settings, path: app.env, key: MODE}";
        var missing = Assert.Single(Judged.All(From(reference, "volumes: [{name: setting, emptyDir: {}}]")));
        Assert.Equal(("POD1109", Source + ".fileKeyRef.volumeName", "setting"), (missing.Id, missing.Path, missing.Suggestion));

        Judged.Finds(From(reference, "volumes: [{name: settings, secret: {secretName: s}}]"), $"POD1120 {Source}.fileKeyRef.volumeName");
        Judged.IsClean(From(reference, "volumes: [{name: settings, emptyDir: {}}]"));
        Judged.IsClean(From(reference, "volumes: [{name: settings}]"));
    }

    [Fact]
    public void References_to_keys_name_object_and_key()
    {
        Judged.Finds(
            From("configMapKeyRef: {key: \"a/b\"}"),
            $"POD1101 {Source}.configMapKeyRef.name",
            $"POD1115 {Source}.configMapKeyRef.key");
        Judged.Finds(From("secretKeyRef: {name: Db, key: \"..\"}"), $"POD1110 {Source}.secretKeyRef.name", $"POD1115 {Source}.secretKeyRef.key");
    }

    [Fact]
    public void A_group_of_variables_has_one_source_whose_name_may_end_with_a_dash() => Judged.Finds(
        Container("envFrom: [{configMapRef: {name: settings-}}, {configMapRef: {name: Settings}}, {}, {prefix: X_, secretRef: {name: a}, configMapRef: {name: b}}]"),
        "POD1110 spec.containers[0].envFrom[1].configMapRef.name",
        "POD1107 spec.containers[0].envFrom[2]",
        "POD1106 spec.containers[0].envFrom[3]");

    private static string From(string source, string spec = "") => Container($"env: [{{name: A, valueFrom: {{{source}}}}}]", spec);
}
