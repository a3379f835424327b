namespace PodSharp.SchemaTool.Tests;

public class CompilationTests
{
    [Fact]
    public void The_same_schema_gives_the_same_bytes_wherever_it_lies()
    {
        using var first = new SmallSchema().With("""{"io.k8s.api.core.v1.Box": {"size": {"doc": "Größe."}}}""");
        using var second = new SmallSchema().With("""{"io.k8s.api.core.v1.Box": {"size": {"doc": "Größe."}}}""");

        Assert.Empty(first.Compile());
        Assert.Empty(second.Compile());
        Assert.Equal(File.ReadAllBytes(first.Table), File.ReadAllBytes(second.Table));
    }

    [Fact]
    public void A_mistake_leaves_the_last_table()
    {
        using var schema = new SmallSchema();
        Assert.Empty(schema.Compile());
        var table = File.ReadAllBytes(schema.Table);

        schema.With("{");
        Assert.NotEmpty(schema.Compile());

        Assert.Equal(table, File.ReadAllBytes(schema.Table));
    }
}
