namespace PodSharp.Build.Tests;

public class OutputTests
{
    private const string Shop = """
        using PodSharp;

        public enum Stage
        {
            [Environment("staging")] Staging,
            [Environment("prod")] Production,
        }

        internal static class Shop
        {
        #if DEBUG
            private const string Image = "acme:debug";
        #else
            private const string Image = "acme:1";
        #endif

            [Manifest] public static Pod Web(Stage stage) => Pod.Named(stage == Stage.Production ? "web" : "web-test").Container("web", Image);

            [Manifest] public static Namespace Space => Namespace.Named("shop");
        }
        """;

    [Fact]
    public void Configurations_share_the_output_folder_and_environments_divide_it()
    {
        var box = new Sandbox("Configurations").Library("Shop", "", Shop);

        foreach (var (configuration, image) in new[] { ("Debug", "acme:debug"), ("Release", "acme:1"), ("Debug", "acme:debug") })
        {
            box.Build("Shop", "--configuration", configuration).Succeeded();

            Assert.Equal(
                ["prod/+1_shop.namespace.yaml", "prod/web.pod.yaml", "staging/+1_shop.namespace.yaml", "staging/web-test.pod.yaml"],
                box.Files("Shop/bin/manifests"));
            Assert.Contains("image: " + image, box.Read("Shop/bin/manifests/prod/web.pod.yaml"), StringComparison.Ordinal);
        }

        // What was set for the whole command line is a change as well: the files give way to one for each environment.
        var single = box.Build("Shop", "--no-restore", "-p:PodSharpSingleFile=all.yaml").Succeeded();
        Assert.Equal(["PodSharp: 2 manifests written to bin/manifests/ (2 changed, 4 removed) for Kubernetes 1.36, the newest known"], single.Lines);
        Assert.Equal(["prod/all.yaml", "staging/all.yaml"], box.Files("Shop/bin/manifests"));
        Assert.Equal(2, box.Read("Shop/bin/manifests/prod/all.yaml").Split("---\n").Length - 1);

        var again = box.Build("Shop", "--no-incremental").Succeeded();
        Assert.Equal(["PodSharp: 4 manifests written to bin/manifests/ (4 changed, 0 removed) for Kubernetes 1.36, the newest known"], again.Lines);
        Assert.Equal(4, box.Files("Shop/bin/manifests").Length);
    }

    [Fact]
    public void A_folder_outside_of_bin_belongs_to_its_owner()
    {
        var box = new Sandbox("Deployed").Library(
            "Shop", "<PodSharpOutput>../deploy/</PodSharpOutput>", Shop, "<PodSharpInput Include=\"settings.txt\" />").Write("Shop/settings.txt", "one");
        box.Write("deploy/prod/web.pod.yaml", "of somebody else");

        var blocked = box.Build("Shop").Failed();
        Assert.Contains("error POD9111", Assert.Single(blocked.Findings), StringComparison.Ordinal);
        Assert.Equal("of somebody else", box.Read("deploy/prod/web.pod.yaml"));

        File.Delete(box["deploy/prod/web.pod.yaml"]);
        box.Build("Shop", "--no-restore").Succeeded();
        Assert.Equal(4, box.Files("deploy").Length);

        // A file that manifests are made from counts like their code.
        box.Write("Shop/settings.txt", "two");
        Assert.Contains("written", Assert.Single(box.Build("Shop", "--no-restore").Succeeded().Lines), StringComparison.Ordinal);

        box.Run("clean", "Shop").Succeeded();
        Assert.Equal(4, box.Files("deploy").Length);
        box.Run("clean", "Shop", "-p:PodSharpClean=true").Succeeded();
        Assert.Empty(box.Files("deploy"));
    }

    [Fact]
    public void What_a_manifest_reads_counts_like_its_code()
    {
        var box = new Sandbox("Reading").Library("Shop", "", """
            using PodSharp;

            namespace Acme;

            internal static class Shop
            {
                [Manifest] public static ConfigMap Settings => ConfigMap.Named("settings").File("shop.ini").Files("parts");

                [Manifest] public static IEnumerable<KubernetesObject> Parsed => Manifest.LoadAll("pod.yaml");
            }
            """)
            .Write("Shop/shop.ini", "one").Write("Shop/parts/a.conf", "a").Write("Shop/pod.yaml", "{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {containers: [{name: web, image: nginx}]}}");
        box.Build("Shop").Succeeded();
        Assert.Contains("skipping", Assert.Single(box.Build("Shop", "--no-restore").Succeeded().Lines), StringComparison.Ordinal);

        BuildsAgainWith("shop.ini", "two");
        BuildsAgainWith("parts/b.conf", "new");
        BuildsAgainWith("pod.yaml", "{apiVersion: v1, kind: Pod, metadata: {name: api}, spec: {containers: [{name: web, image: nginx}]}}");

        Assert.Contains("  shop.ini: two\n", box.Read("Shop/bin/manifests/settings.configmap.yaml"), StringComparison.Ordinal);
        Assert.Contains("  b.conf: new\n", box.Read("Shop/bin/manifests/settings.configmap.yaml"), StringComparison.Ordinal);
        Assert.Equal(["api.pod.yaml", "settings.configmap.yaml"], box.Files("Shop/bin/manifests"));
        Assert.Contains("skipping", Assert.Single(box.Build("Shop", "--no-restore").Succeeded().Lines), StringComparison.Ordinal);

        void BuildsAgainWith(string file, string content)
        {
            box.Write("Shop/" + file, content);
            Assert.Contains("1 changed", Assert.Single(box.Build("Shop", "--no-restore").Succeeded().Lines), StringComparison.Ordinal);
        }
    }
}
