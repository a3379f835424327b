namespace PodSharp.Schema;

public class KubernetesSchemaTests
{
    private static readonly KubernetesSchema Schema = KubernetesSchema.Default;

    [Fact]
    public void A_kind_is_found_and_leads_to_all_that_it_holds()
    {
        var container = Schema.FindKind("apps/v1", "Deployment")!
            .Find("spec")!.Type.Object!
            .Find("template")!.Type.Object!
            .Find("spec")!.Type.Object!
            .Find("containers")!.Type.Element!.Object!;

        Assert.Same(Schema.FindType("io.k8s.api.core.v1.Container"), container);
        Assert.Equal<string>(["name"], Schema.FindType("io.k8s.api.core.v1.PodSpec")!.Find("containers")!.ListKeys);
    }

    [Theory]
    [InlineData("v1", "Deployment")]
    [InlineData("apps/v1", "deployment")]
    [InlineData("apps/v1", "Deploymen")]
    [InlineData("apps/v1", "DeploymentX")]
    [InlineData("", "")]
    [InlineData("zzz/v1", "Zebra")]
    public void An_unknown_kind_is_null(string apiVersion, string kind) => Assert.Null(Schema.FindKind(apiVersion, kind));

    [Theory]
    [InlineData("")]
    [InlineData("Container")]
    [InlineData("io.k8s.api.core.v1.Containe")]
    [InlineData("io.k8s.api.core.v1.Containerr")]
    [InlineData("io.k8s.api.core.v1.Größe")]
    public void An_unknown_type_is_null(string name) => Assert.Null(Schema.FindType(name));

    [Theory]
    [InlineData("")]
    [InlineData("Container")]
    [InlineData("PodSharp.")]
    [InlineData("PodSharp.Quantity")]
    [InlineData("PodSharp.Resource.V1.Container")]
    public void An_unknown_csharp_name_is_null(string fullName) => Assert.Null(Schema.FindTypeByClrName(fullName));

    [Fact]
    public void Every_type_is_found_by_its_csharp_name()
    {
        foreach (var type in Schema.TypeNames.Select(static name => Schema.FindType(name)!))
            Assert.Same(type, Schema.FindTypeByClrName(type.Namespace + "." + type.TypeName));
    }

    [Fact]
    public void Every_field_is_found_by_name_and_by_member()
    {
        foreach (var type in Schema.TypeNames.Select(static name => Schema.FindType(name)!))
        {
            Assert.All(type.Fields, field => Assert.Same(field, type.Find(field.Name)));
            Assert.All(type.Fields, field => Assert.Same(field, type.FindMember(field.Member)));
            Assert.Null(type.Find("noSuchField"));
            Assert.Null(type.FindMember(""));
        }
    }

    [Fact]
    public void A_type_is_decoded_once_whichever_thread_asks()
    {
        var schema = Copy();
        var name = schema.TypeNames.ToArray();
        var found = new ObjectSchema[8][];
        using var together = new Barrier(found.Length);

        var threads = Enumerable.Range(0, found.Length).Select(index => new Thread(() =>
        {
            together.SignalAndWait();
            found[index] = name.Select(type => schema.FindType(type)!).ToArray();
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());

        Assert.All(found, types => Assert.True(types.SequenceEqual(found[0], ReferenceEqualityComparer.Instance)));
    }

    [Fact]
    public void A_stream_that_is_not_in_memory_is_copied()
    {
        var copy = Copy();

        Assert.Equal(Schema.TypeNames, copy.TypeNames);
        Assert.Equal<string>(Schema.Versions, copy.Versions);
        Assert.Equal(
            Schema.FindKind("v1", "Pod")!.Fields.Select(static field => (field.Name, field.Documentation)),
            copy.FindKind("v1", "Pod")!.Fields.Select(static field => (field.Name, field.Documentation)));
    }

    [Fact]
    public void A_damaged_table_is_refused()
    {
        var table = Table();

        Assert.Throws<InvalidDataException>(() => new KubernetesSchema(new MemoryStream([])));
        Assert.Throws<InvalidDataException>(() => new KubernetesSchema(new MemoryStream(table[..^1])));
        table[3]++;
        Assert.Throws<InvalidDataException>(() => new KubernetesSchema(new MemoryStream(table)));
    }

    [Fact]
    public void Documentation_keeps_letters_beyond_ascii()
    {
        var texts = Schema.TypeNames.Select(static name => Schema.FindType(name)!)
            .SelectMany(static type => type.Fields.Select(static field => field.Documentation).Append(type.Documentation));

        Assert.DoesNotContain(
            texts,
            static text => text.Contains('\uFFFD', StringComparison.Ordinal) || text.Contains('\0', StringComparison.Ordinal));
    }

    [Fact]
    public void Fields_and_types_know_their_versions()
    {
        var pod = Schema.FindType("io.k8s.api.core.v1.PodSpec")!;

        Assert.Null(pod.Find("containers")!.Since);
        Assert.Equal(("1.35", "1.35"), (pod.Find("workloadRef")!.Since, pod.Find("workloadRef")!.Until));
        Assert.Equal("1.27", Schema.FindType("io.k8s.api.networking.v1.NetworkPolicyStatus")!.Until);
    }

    private static KubernetesSchema Copy() => new(new MemoryStream(Table()));

    private static byte[] Table()
    {
        using var resource = typeof(KubernetesSchema).Assembly.GetManifestResourceStream("PodSharp.Schema.kubernetes.bin")!;
        using var table = new MemoryStream();
        resource.CopyTo(table);
        return table.ToArray();
    }
}
