using PodSharp.Tests;
using PodSharp.Yaml;

namespace PodSharp.Samples.Tests;

public class SeedPodsTests
{
    [Theory]
    [InlineData("hello-job.yaml", "Job", "hello")]
    [InlineData("simple-pod.yaml", "Pod", "nginx")]
    [InlineData("two-containers.yaml", "Pod", "name-pod")]
    public void A_seed_is_reproduced_as_data(string file, string kind, string name)
    {
        var seed = Manifest.Load(Seed("valid", file));

        var made = Assert.Single(Sample.Objects("SeedPods"), made => made.Kind == kind && made.Name == name);

        Assert.Equal(seed, made);
        Assert.Equal(seed.ToYaml(), made.ToYaml());
    }

    [Fact]
    public void A_misspelt_apiVersion_is_told_with_its_place_and_the_right_word()
    {
        var error = Assert.Throws<YamlReadException>(() => Manifest.Load(Seed("broken", "misspelt-apiversion.yaml")));

        Assert.Contains("misspelt-apiversion.yaml(1,1)", error.Message, StringComparison.Ordinal);
        Assert.Contains("did you mean apiVersion", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_tab_in_the_indentation_is_told_with_its_place()
    {
        var error = Assert.Throws<YamlReadException>(() => Manifest.Load(Seed("broken", "tab-indentation.yaml")));

        Assert.Contains("tab-indentation.yaml(12,7)", error.Message, StringComparison.Ordinal);
        Assert.Contains("tab", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_the_sample_emits() =>
        Snapshot.Match(string.Concat(Sample.Files("SeedPods").Select(static file => $"# {file.Path}\n{file.ToYaml()}")), extension: "yaml");

    [Theory]
    [InlineData("Bookstore")]
    [InlineData("Compare")]
    [InlineData("QuickStart")]
    [InlineData("SeedPods")]
    public void What_is_emitted_reads_back_as_what_it_was(string sample)
    {
        foreach (var made in Sample.Objects(sample))
        {
            var read = Manifest.Parse(made.ToYaml());

            Assert.Equal(made, read);
            Assert.Equal(made.ToYaml(), read.ToYaml());
        }
    }

    [Fact]
    public void A_static_pod_goes_to_a_folder_of_its_own() =>
        Assert.Contains("static/kube-system_static-web.pod.yaml", Sample.Files("SeedPods").Select(static file => file.Path));

    private static string Seed(string folder, string file) => Path.Combine(AppContext.BaseDirectory, "seeds", folder, file);
}
