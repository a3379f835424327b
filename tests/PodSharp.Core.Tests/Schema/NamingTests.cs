using System.Text;

namespace PodSharp.Schema;

public class NamingTests
{
    private static readonly KubernetesSchema Schema = KubernetesSchema.Default;

    [Theory]
    [InlineData("clusterIP", "ClusterIP")]
    [InlineData("tcpSocket", "TcpSocket")]
    [InlineData("Port", "Port")]
    public void Members_are_json_names_with_the_first_letter_raised(string name, string member) =>
        Assert.Equal(member, Naming.Member(name));

    [Theory]
    [InlineData("Always", "Always")]
    [InlineData("TCP", "TCP")]
    [InlineData("IPv4", "IPv4")]
    [InlineData("linux", "Linux")]
    [InlineData("", "Empty")]
    [InlineData("*", "All")]
    [InlineData("cert sign", "CertSign")]
    [InlineData("s/mime", "SMime")]
    [InlineData("SIGTERM", "SIGTERM")]
    [InlineData("SIGRTMIN+1", "SIGRTMINPlus1")]
    [InlineData("SIGRTMAX-14", "SIGRTMAXMinus14")]
    [InlineData("pod-template", "PodTemplate")]
    [InlineData("2.0", "_20")]
    public void Values_keep_their_spelling_as_far_as_csharp_can_take_it(string value, string member) =>
        Assert.Equal(member, Naming.EnumerationMember(value));

    [Theory]
    [InlineData("Image", true)]
    [InlineData("_20", true)]
    [InlineData("", false)]
    [InlineData("image", false)]
    [InlineData("2", false)]
    [InlineData("$ref", false)]
    [InlineData("X-kubernetes", false)]
    [InlineData("Größe", false)]
    public void Names_are_what_csharp_and_every_keyboard_can_take(string text, bool name) => Assert.Equal(name, Naming.IsName(text));

    [Theory]
    [InlineData("io.k8s.api.core.v1.Pod", "PodSharp.Pod")]
    [InlineData("io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler", "PodSharp.HorizontalPodAutoscaler")]
    [InlineData("io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler", "PodSharp.Autoscaling.V1.HorizontalPodAutoscaler")]
    [InlineData("io.k8s.api.autoscaling.v2beta2.HorizontalPodAutoscaler", "PodSharp.Autoscaling.V2Beta2.HorizontalPodAutoscaler")]
    [InlineData("io.k8s.api.core.v1.Event", "PodSharp.Event")]
    [InlineData("io.k8s.api.events.v1.Event", "PodSharp.Events.V1.Event")]
    [InlineData("io.k8s.api.resource.v1.ResourceClaim", "PodSharp.ResourceClaim")]
    [InlineData("io.k8s.api.core.v1.ResourceClaim", "PodSharp.Core.V1.ResourceClaim")]
    [InlineData("io.k8s.api.resource.v1beta2.DeviceTaintRule", "PodSharp.Resource.V1Beta2.DeviceTaintRule")]
    [InlineData("io.k8s.api.rbac.v1.Subject", "PodSharp.Subject")]
    [InlineData("io.k8s.api.flowcontrol.v1.Subject", "PodSharp.Flowcontrol.V1.Subject")]
    [InlineData("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta", "PodSharp.ObjectMeta")]
    [InlineData("io.k8s.api.node.v1.Scheduling", "PodSharp.RuntimeClassScheduling")]
    [InlineData("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference", "PodSharp.Apiextensions.V1.ServiceReference")]
    public void Types_have_their_own_name_in_the_newest_stable_version(string name, string fullName)
    {
        var type = Schema.FindType(name)!;

        Assert.Equal(fullName, type.Namespace + "." + type.TypeName);
        Assert.Same(type, Schema.FindTypeByClrName(fullName));
    }

    [Fact]
    public void Only_stable_types_have_a_short_name()
    {
        foreach (var type in Types.Where(static type => type.Namespace == "PodSharp"))
            Assert.DoesNotMatch(@"\.v\d+(alpha|beta)\d+\.", type.Name);
    }

    [Theory]
    [InlineData("io.k8s.api.core.v1.ContainerPort", "containerPort", "Port")]
    [InlineData("io.k8s.apimachinery.pkg.apis.meta.v1.Status", "status", "StatusValue")]
    [InlineData("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps", "$ref", "Ref")]
    [InlineData("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps", "x-kubernetes-list-type", "XKubernetesListType")]
    public void What_csharp_cannot_take_is_settled_by_a_table(string type, string field, string member)
    {
        var schema = Schema.FindType(type)!;

        Assert.Equal(member, schema.Find(field)!.Member);
        Assert.Same(schema.Find(field), schema.FindMember(member));
    }

    [Fact]
    public void Every_name_is_one_that_csharp_can_take()
    {
        foreach (var type in Types)
        {
            Assert.True(Naming.IsName(type.TypeName), type.Name);
            Assert.DoesNotContain(type.TypeName, type.Fields.Select(static field => field.Member));
            Assert.Equal(type.Fields.Length, type.Fields.Select(static field => field.Member).Distinct().Count());
            Assert.All(type.Fields, field => Assert.True(Naming.IsName(field.Member), field.Member));
            Assert.All(type.Fields, field => Assert.DoesNotContain(field.Member, OfEveryRecord));
        }
    }

    [Fact]
    public void No_two_types_or_enumerations_share_a_name()
    {
        var names = Types.Select(static type => type.Namespace + "." + type.TypeName)
            .Concat(Schema.Enumerations.Select(static enumeration => enumeration.Namespace + "." + enumeration.Name))
            .Concat(Types.Select(static type => type.Namespace).Distinct())
            .Concat(Types.Select(static type => type.Namespace)
                .Where(static name => name != "PodSharp")
                .Select(static name => name[..name.LastIndexOf('.')])
                .Distinct())
            .ToList();

        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Fact]
    public void No_name_hides_what_every_csharp_file_has_in_scope()
    {
        string[] implicitUsings =
        [
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
            "System.Threading.Tasks",
        ];
        Type[] ofEachAssembly =
            [typeof(object), typeof(Enumerable), typeof(HttpClient), typeof(Barrier), typeof(Uri), typeof(SortedSet<>), typeof(Console)];
        var taken = ofEachAssembly
            .SelectMany(static type => type.Assembly.GetExportedTypes())
            .Where(type => implicitUsings.Contains(type.Namespace))
            .Select(static type => type.Name)
            .ToHashSet(StringComparer.Ordinal);

        var names = Types.Where(static type => type.Namespace == "PodSharp").Select(static type => type.TypeName)
            .Concat(Schema.Enumerations.Select(static enumeration => enumeration.Name));
        Assert.Empty(names.Intersect(taken));
    }

    [Fact]
    public void The_only_value_of_a_kind_is_no_enumeration()
    {
        var kind = Schema.FindKind("v1", "Pod")!.Find("kind")!;

        Assert.Equal<string>(["Pod"], kind.Values);
        Assert.Null(kind.Enumeration);
        Assert.Equal("AzureDiskKind", Schema.FindType("io.k8s.api.core.v1.AzureDiskVolumeSource")!.Find("kind")!.Enumeration);
    }

    [Fact]
    public void Fields_with_the_same_meaning_share_an_enumeration()
    {
        Assert.Equal("PullPolicy", EnumerationOf("Container", "imagePullPolicy"));
        Assert.Equal("PullPolicy", EnumerationOf("ImageVolumeSource", "pullPolicy"));
        Assert.Equal("RestartPolicy", EnumerationOf("PodSpec", "restartPolicy"));
        Assert.Equal("ContainerRestartPolicy", EnumerationOf("Container", "restartPolicy"));
    }

    [Fact]
    public void Every_enumeration_has_members_of_its_own()
    {
        foreach (var enumeration in Schema.Enumerations)
        {
            var members = enumeration.Values.Select(Naming.EnumerationMember).ToList();
            Assert.NotEmpty(members);
            Assert.Equal(members.Distinct(), members);
            Assert.All(members, member => Assert.True(Naming.IsName(member), member));
            Assert.DoesNotContain(enumeration.Name, members);
        }
    }

    [Fact]
    public void Every_enumeration_is_that_of_a_field_and_has_its_values()
    {
        var fields = Types.SelectMany(static type => type.Fields).Where(static field => field.Enumeration is not null)
            .ToLookup(static field => field.Enumeration!, StringComparer.Ordinal);

        Assert.Equal(
            Schema.Enumerations.Select(static enumeration => enumeration.Name),
            fields.Select(static field => field.Key).Order(StringComparer.Ordinal));
        foreach (var enumeration in Schema.Enumerations)
            Assert.All(fields[enumeration.Name], field => Assert.Equal(enumeration.Values, field.Values));
    }

    [Fact]
    public void Public_names_are_the_accepted_ones()
    {
        var text = new StringBuilder();
        var types = Types.OrderBy(static type => type.Namespace, StringComparer.Ordinal)
            .ThenBy(static type => type.TypeName, StringComparer.Ordinal);
        foreach (var type in types)
        {
            text.Append($"{type.Namespace}.{type.TypeName} = {type.Name}\n");
            foreach (var field in type.Fields.OrderBy(static field => field.Member, StringComparer.Ordinal))
                text.Append($"  {Line(field)}\n");
        }

        foreach (var enumeration in Schema.Enumerations)
        {
            text.Append($"{enumeration.Namespace}.{enumeration.Name} = values\n");
            foreach (var value in enumeration.Values)
                text.Append($"  {Settled(Naming.EnumerationMember(value), value, value)}\n");
        }

        foreach (var (name, shape) in Schema.Aliases)
            text.Append($"{shape} = {name}\n");

        PodSharp.Tests.Snapshot.Match(text.ToString(), name: "PublicNames");
    }

    private static readonly string[] OfEveryRecord =
        ["Equals", "GetHashCode", "GetType", "ToString", "Clone", "EqualityContract", "PrintMembers", "Document", "Set", "Named", "Parse"];

    private static IEnumerable<ObjectSchema> Types => Schema.TypeNames.Select(static name => Schema.FindType(name)!);

    private static string? EnumerationOf(string type, string field) =>
        Schema.FindType("io.k8s.api.core.v1." + type)!.Find(field)!.Enumeration;

    private static string Line(FieldSchema field) =>
        Settled(field.Member, Naming.Member(field.Name), field.Name) + (field.Enumeration is null ? "" : " : " + field.Enumeration);

    // Where the name isn't the rule's, what it stands for is said too.
    private static string Settled(string name, string rule, string original) => name == rule ? name : $"{name} = {original}";
}
