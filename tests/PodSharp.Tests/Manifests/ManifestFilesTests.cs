using PodSharp.Manifests;
using static PodSharp.Tests.Manifests.SmallRegistry;

namespace PodSharp.Tests.Manifests;

public class ManifestFilesTests
{
    [Theory]
    [InlineData("v1", "Pod", null, "web", "web.pod.yaml")]
    [InlineData("v1", "Service", "shop", "web", "shop_web.service.yaml")]
    [InlineData("apps/v1", "Deployment", null, "web", "web.deployment.yaml")]
    [InlineData("v1", "Namespace", null, "shop", "+1_shop.namespace.yaml")]
    [InlineData("apiextensions.k8s.io/v1", "CustomResourceDefinition", null, "widgets.acme.com", "+1_widgets.acme.com.customresourcedefinition.yaml")]
    [InlineData("v1", "ServiceAccount", "shop", "robot", "+2_shop_robot.serviceaccount.yaml")]
    [InlineData("acme.com/v1", "Widget", null, "web", "web.widget.acme.com.yaml")]
    [InlineData("v1", "Event", null, "e", "e.event.yaml")]
    [InlineData("events.k8s.io/v1", "Event", null, "e", "e.event.events.k8s.io.yaml")]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", null, "system:admin", "system%3Aadmin.clusterrole.yaml")]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", null, "Admin", "%41dmin.clusterrole.yaml")]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", null, "a_b", "a%5Fb.clusterrole.yaml")]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", null, "grün", "gr%C3%BCn.clusterrole.yaml")]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", null, "../x", "%2E.%2Fx.clusterrole.yaml")]
    [InlineData("v1", "Pod", null, "con", "%63on.pod.yaml")]
    [InlineData("v1", "Pod", null, "com1", "%63om1.pod.yaml")]
    [InlineData("v1", "Pod", null, "console", "console.pod.yaml")]
    [InlineData("v1", "Pod", "shop", "con", "shop_con.pod.yaml")]
    public void An_object_is_written_to_a_file_of_its_own(string apiVersion, string kind, string? space, string name, string path)
    {
        var metadata = space is null ? $"{{name: '{name}'}}" : $"{{name: '{name}', namespace: {space}}}";

        var paths = Paths(null, Member("It", () => Manifest.Parse($"{{apiVersion: {apiVersion}, kind: {kind}, metadata: {metadata}}}")));

        Assert.Equal([path], paths);
    }

    [Fact]
    public void Prerequisites_sort_before_every_name()
    {
        var paths = Paths(
            null,
            Member("A", () => Pod.Named("0")),
            Member("B", () => Namespace.Named("zoo")),
            Member("C", () => ServiceAccount.Named("zoo")),
            Member("D", () => Pod.Named("a")));

        Assert.Equal(["+1_zoo.namespace.yaml", "+2_zoo.serviceaccount.yaml", "0.pod.yaml", "a.pod.yaml"], paths);
    }

    [Fact]
    public void Folders_files_and_environments_make_the_path()
    {
        var paths = Paths(
            null,
            Member("A", () => Pod.Named("a"), folder: "web/front", environment: "prod"),
            Member("B", () => Pod.Named("b"), file: "Entry.yaml", environment: "prod"));

        Assert.Equal(["prod/Entry.yaml", "prod/web/front/a.pod.yaml"], paths);
    }

    [Fact]
    public void Objects_that_name_the_same_file_share_it_prerequisites_first()
    {
        var files = ManifestFiles.Of(Set(
            Member("A", () => Pod.Named("b"), file: "all.yaml"),
            Member("B", () => new KubernetesObject[] { Pod.Named("a"), Namespace.Named("shop") }, file: "all.yaml")));

        Assert.Equal("all.yaml", Assert.Single(files.Files).Path);
        Assert.Equal(["Namespace shop", "Pod a", "Pod b"], files.Files[0].Objects.Select(item => item.ToString()));
    }

    [Fact]
    public void One_file_for_all_holds_a_document_for_each_object()
    {
        var files = ManifestFiles.Of(Set(Member("A", () => Pod.Named("a")), Member("B", () => Namespace.Named("b"))), "all.yaml");

        Assert.Equal(
            """
            ---
            apiVersion: v1
            kind: Namespace
            metadata:
              name: b
            ---
            apiVersion: v1
            kind: Pod
            metadata:
              name: a

            """,
            Assert.Single(files.Files).ToYaml(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void One_file_for_all_is_one_for_each_environment()
    {
        var paths = Paths(
            "all.yaml",
            Member("A", () => Pod.Named("a"), environment: "prod"),
            Member("A", () => Pod.Named("a"), environment: "staging"));

        Assert.Equal(["prod/all.yaml", "staging/all.yaml"], paths);
    }

    [Theory]
    [InlineData("../out")]
    [InlineData("a/../../b")]
    [InlineData("/etc")]
    [InlineData("C:/temp")]
    [InlineData("a\\b")]
    [InlineData("a//b")]
    [InlineData("./a")]
    [InlineData("a/aux")]
    [InlineData("a./b")]
    [InlineData(".podsharp")]
    public void A_folder_stays_inside_the_output_folder_on_every_system(string folder)
    {
        var finding = Assert.Single(ManifestFiles.Of(Set(Member("A", () => new[] { Pod.Named("a"), Pod.Named("b") }, folder: folder))).Findings);

        Assert.Equal("POD9108", finding.Id);
        Assert.StartsWith($"Shop.Apps.A: Folder can't be '{folder}': ", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../a.yaml")]
    [InlineData("web/a.yaml")]
    [InlineData("a.txt")]
    [InlineData("a?.yaml")]
    [InlineData("nul.yaml")]
    public void A_file_is_a_name_that_every_system_and_kubectl_take(string file)
    {
        var finding = Assert.Single(ManifestFiles.Of(Set(Member("A", () => Pod.Named("a"), file: file))).Findings);

        Assert.Equal("POD9108", finding.Id);
        Assert.StartsWith($"Shop.Apps.A: File can't be '{file}': ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_file_is_held_to_the_same_rules()
    {
        Assert.Equal(["POD9108: PodSharpSingleFile can't be '../all.yaml': it names a file; a folder is set by Folder"], Paths("../all.yaml", Member("A", () => Pod.Named("a"))));
    }

    [Fact]
    public void An_environment_that_is_no_folder_is_a_finding()
    {
        Assert.StartsWith(
            "POD9108: an environment can't be called '../prod'",
            Assert.Single(Paths(null, Member("A", () => Pod.Named("a"), environment: "../prod"))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_too_long_for_a_file_is_a_finding()
    {
        var finding = Assert.Single(ManifestFiles.Of(Set(Member("A", () => Pod.Named(new string('a', 250))))).Findings);

        Assert.Equal("POD9108", finding.Id);
        Assert.Contains("file systems take 255", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_whose_name_the_server_makes_needs_a_file_name()
    {
        static object Generated() => Manifest.Parse("{apiVersion: batch/v1, kind: Job, metadata: {generateName: hello-}}");

        Assert.Equal(
            ["POD9106: Shop.Apps.Hello: the Job gets its name from the server only (generateName), so its file can't be named by it; name the file with [Manifest(File = \"job.yaml\")]"],
            Paths(null, Member("Hello", Generated)));
        Assert.Equal(["hello.yaml"], Paths(null, Member("Hello", Generated, file: "hello.yaml")));
        Assert.Equal(["manifests.yaml"], Paths("manifests.yaml", Member("Hello", Generated)));
    }

    [Fact]
    public void Names_that_differ_in_case_only_are_a_finding()
    {
        var finding = Assert.Single(ManifestFiles.Of(Set(
            Member("A", () => Pod.Named("a"), file: "web.yaml"),
            Member("B", () => Pod.Named("b"), file: "Web.yaml"))).Findings);

        Assert.Equal("POD9107", finding.Id);
        Assert.StartsWith("Shop.Apps.B: 'Web.yaml' and 'web.yaml' of Shop.Apps.A differ in case only", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_of_the_author_may_not_meet_one_that_was_made()
    {
        var finding = Assert.Single(ManifestFiles.Of(Set(
            Member("A", () => Pod.Named("a")),
            Member("B", () => Pod.Named("b"), file: "a.pod.yaml"))).Findings);

        Assert.Equal("POD9107", finding.Id);
    }

    [Fact]
    public void An_object_that_has_no_form_in_YAML_is_a_finding_at_its_member()
    {
        var file = Assert.Single(ManifestFiles.Of(Set(Member("A", () => Pod.Named("a").Set("spec.priority", double.NaN)))).Files);

        var finding = file.WriteTo(new System.Buffers.ArrayBufferWriter<byte>());

        Assert.Equal("POD9109", finding?.Id);
        Assert.StartsWith("Shop.Apps.A: Pod a can't be written as YAML: ", finding?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_source_changes_nothing()
    {
        var one = Member("A", () => Pod.Named("a"));
        var two = Member("B", () => Pod.Named("b"));

        Assert.Equal(
            ManifestFiles.Of(Set(one, two), "all.yaml").Files[0].ToYaml(),
            ManifestFiles.Of(Set(two, one), "all.yaml").Files[0].ToYaml());
    }
}
