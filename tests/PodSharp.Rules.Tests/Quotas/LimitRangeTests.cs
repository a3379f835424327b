namespace PodSharp.Rules.Tests.Quotas;

/// <summary>Bounds and presets of a namespace.</summary>
public class LimitRangeTests
{
    [Theory]
    [InlineData("{type: Container, min: {cpu: 10m}, defaultRequest: {cpu: 100m}, default: {cpu: 500m}, max: {cpu: 2}, maxLimitRequestRatio: {cpu: 200}}")]
    [InlineData("{type: PersistentVolumeClaim, max: {storage: 1Ti}}")]
    [InlineData("{type: example.com/Disk, max: {pods: 1}}")]
    [InlineData("{type: Pod, max: {cpu: -1}}")]
    [InlineData("{type: Container, min: {example.com/gpu: 0}, max: {example.com/gpu: 1}}")]
    public void A_right_entry_is_right(string entry) => Judged.IsClean(Limits(entry));

    [Theory]
    [InlineData("{type: Conatiner}", "POD1102 spec.limits[0].type")]
    [InlineData("{type: Pod, default: {cpu: 1}}", "POD1108 spec.limits[0].default")]
    [InlineData("{type: Pod, max: {gpu: 1}}", "POD1102 spec.limits[0].max[gpu]")]
    [InlineData("{type: PersistentVolumeClaim}", "POD1101 spec.limits[0] as spec.limits[0].limits")]
    [InlineData("{type: Container, min: {cpu: 2}, max: {cpu: 1}}", "POD1120 spec.limits[0].min[cpu]")]
    [InlineData("{type: Container, defaultRequest: {cpu: 2}, default: {cpu: 1}}", "POD1120 spec.limits[0].defaultRequest[cpu]")]
    [InlineData("{type: Container, defaultRequest: {example.com/gpu: 1}, max: {example.com/gpu: 2}}", "POD1120 spec.limits[0].defaultRequest[example.com/gpu]")]
    [InlineData("{type: Container, maxLimitRequestRatio: {cpu: 500m}}", "POD1103 spec.limits[0].maxLimitRequestRatio[cpu]")]
    [InlineData("{type: Container, min: {cpu: 100m}, max: {cpu: 1}, maxLimitRequestRatio: {cpu: 11}}", "POD1120 spec.limits[0].maxLimitRequestRatio[cpu]")]
    [InlineData("{type: Container}, {type: Container}", "POD1105 spec.limits[1].type")]
    [InlineData("{type: Container, default: {cpu: ~}, min: {cpu: 1}}", "POD1120 spec.limits[0].default[cpu]")]
    public void An_entry_is_refused_for(string entries, string expected) => Judged.Finds(Limits(entries), expected);

    [Fact]
    public void Amounts_in_the_wrong_order_are_told_with_both()
    {
        var finding = Assert.Single(Judged.All(Limits("{type: Container, min: {memory: 2Gi}, max: {memory: 1Gi}}")));

        Assert.Equal("min.memory is 2Gi and max.memory 1Gi: from smallest to greatest the order is min, defaultRequest, default, max", finding.Message);
        Assert.Equal("spec.limits[0].max[memory]", finding.Related[0].Path);
    }

    private static string Limits(string entries) =>
        $$"""
        apiVersion: v1
        kind: LimitRange
        metadata: {name: shop}
        spec: {limits: [{{entries}}]}
        """;
}
