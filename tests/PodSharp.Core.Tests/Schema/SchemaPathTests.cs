using PodSharp.Schema;

namespace PodSharp.Core.Tests.Schema;

/// <summary>Fields have dots before them, keys of the author's own brackets around them.</summary>
public class SchemaPathTests
{
    [Theory]
    [InlineData("metadata.labels.app", "metadata.labels[app]")]
    [InlineData("metadata.labels[a.b/c]", "metadata.labels[a.b/c]")]
    [InlineData("spec.containers[0].resources.limits.cpu", "spec.containers[0].resources.limits[cpu]")]
    [InlineData("spec.containers[0].image", "spec.containers[0].image")]
    [InlineData("spec.unknown.cpu", "spec.unknown.cpu")]
    [InlineData("", "")]
    public void The_schema_tells_keys_from_fields(string path, string spelled) =>
        Assert.Equal(spelled, SchemaPath.Spell(path, KubernetesSchema.Default.FindKind("v1", "Pod")!));
}
