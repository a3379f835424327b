using System.Globalization;

namespace PodSharp.Rules.Tests.Storage;

/// <summary>Storage classes and priority classes.</summary>
public class ClassTests
{
    [Theory]
    [InlineData("reclaimPolicy: Retain")]
    [InlineData("reclaimPolicy: ''")]
    [InlineData("allowedTopologies: [{matchLabelExpressions: [{key: zone, values: [a]}]}, {matchLabelExpressions: [{key: zone, values: [b]}]}]")]
    public void A_right_class_is_right(string field) => Judged.IsClean(Class(field));

    [Theory]
    [InlineData("reclaimPolicy: Recycle", "POD1102 reclaimPolicy")]
    [InlineData("volumeBindingMode: ''", "POD1102 volumeBindingMode")]
    [InlineData("parameters: {'': a}", "POD1101 parameters[]")]
    [InlineData("allowedTopologies: [{}]", "POD1101 allowedTopologies[0].matchLabelExpressions")]
    [InlineData("allowedTopologies: [{matchLabelExpressions: [{key: zone, values: [a, a]}]}]", "POD1105 allowedTopologies[0].matchLabelExpressions[0].values[1]")]
    [InlineData("allowedTopologies: [{matchLabelExpressions: [{key: zone, values: [a]}, {key: zone, values: [b]}]}]", "POD1105 allowedTopologies[0].matchLabelExpressions[1].key")]
    [InlineData("allowedTopologies: [{matchLabelExpressions: [{key: zone, values: [a, b]}]}, {matchLabelExpressions: [{key: zone, values: [b, a]}]}]", "POD1105 allowedTopologies[1].matchLabelExpressions")]
    public void A_class_is_refused_for(string field, string expected) => Judged.Finds(Class(field), expected);

    [Fact]
    public void There_is_room_for_so_many_parameters()
    {
        Judged.Finds(Class(Parameters(513, "a")), "POD1104 parameters");
        Judged.Finds(Class(Parameters(2, new string('a', 131_072))), "POD1104 parameters");
        Judged.IsClean(Class(Parameters(512, "a")));
    }

    [Theory]
    [InlineData("shop", "value: 1000000000")]
    [InlineData("shop", "value: -5")]
    [InlineData("system-node-critical", "value: 2000001000")]
    public void A_right_priority_is_right(string name, string field) => Judged.IsClean(Priority(name, field));

    [Theory]
    [InlineData("shop", "value: 1000000001", "POD1103 value")]
    [InlineData("shop", "preemptionPolicy: ''", "POD1102 preemptionPolicy")]
    [InlineData("system-shop", "value: 1", "POD1601 metadata.name")]
    [InlineData("system-node-critical", "value: 1", "POD1601 metadata.name")]
    public void A_priority_is_refused_for(string name, string field, string expected) => Judged.Finds(Priority(name, field), expected);

    private static string Parameters(int count, string value) =>
        "parameters: {" + string.Join(", ", Enumerable.Range(0, count).Select(number => $"k{number.ToString(CultureInfo.InvariantCulture)}: {value}")) + "}";

    private static string Class(string field) =>
        $$"""
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata: {name: fast}
        provisioner: ebs.csi.aws.com
        {{field}}
        """;

    private static string Priority(string name, string field) =>
        $$"""
        apiVersion: scheduling.k8s.io/v1
        kind: PriorityClass
        metadata: {name: {{name}}}
        {{field}}
        """;
}
