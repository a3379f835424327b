using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PodSharp.Generators.Api;

namespace PodSharp.Generators.Tests.Api;

public class ApiGeneratorTests
{
    private const string Declarations =
        """
        using PodSharp;
        using PodSharp.Vocabulary;
        namespace Shop;

        public static class PodVocabulary
        {
        }

        /// <summary>Words.</summary>
        [Vocabulary(typeof(PodVocabulary))]
        public static partial class PodShorthands
        {
            /// <summary>Names the node.</summary>
            /// <param name="spec">The pod spec.</param>
            public static partial PodSpec On(this PodSpec spec, string node = "any");
        }
        """;

    [Fact]
    public void An_unrelated_edit_leaves_every_step_cached()
    {
        var compilation = GeneratorRun.Compilation(withPodSharp: true, Declarations, "class Unrelated { int A() => 1; }");
        var driver = Driver("v1 ConfigMap").RunGenerators(compilation);

        var edited = compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[1],
            CSharpSyntaxTree.ParseText("class Unrelated { int A() => 2; }", GeneratorRun.ParseOptions, "B.cs"));
        driver = driver.RunGenerators(edited);

        GeneratorRun.AssertCached(driver, "Kinds", "Vocabulary");
        GeneratorRun.AssertHoldsData(driver, "Kinds", "Vocabulary");
        Assert.All(
            driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void A_user_s_project_is_given_nothing()
    {
        var driver = GeneratorRun.Driver(new ApiGenerator())
            .RunGenerators(GeneratorRun.Compilation(withPodSharp: true, Declarations));

        Assert.Empty(driver.GetRunResult().GeneratedTrees);
    }

    [Fact]
    public void A_kind_is_made_with_everything_that_it_reaches_and_nothing_else()
    {
        var names = Generated("v1 ConfigMap").Select(source => source.HintName).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("io.k8s.api.core.v1.ConfigMap.g.cs", names);
        Assert.Contains("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.g.cs", names);
        Assert.Contains("io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference.g.cs", names);
        Assert.DoesNotContain("io.k8s.api.core.v1.Pod.g.cs", names);
    }

    [Fact]
    public void The_status_of_a_kind_has_no_member()
    {
        var pod = Generated("v1 Pod").Single(source => source.HintName == "io.k8s.api.core.v1.Pod.g.cs").SourceText.ToString();

        Assert.DoesNotContain("Status", pod, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shorthand_of_the_pod_spec_is_given_to_every_kind_that_has_one()
    {
        var sources = Generated("v1 Pod;batch/v1 CronJob");

        var pod = sources.Single(source => source.HintName == "io.k8s.api.core.v1.Pod.Extensions.g.cs").SourceText.ToString();
        Assert.Contains("public static Pod On(this Pod view, string node = \"any\")", pod, StringComparison.Ordinal);
        Assert.Contains("[global::PodSharp.Vocabulary.Shorthand(typeof(PodVocabulary), \"On\", At = \"spec\")]", pod, StringComparison.Ordinal);

        var cronJob = sources.Single(source => source.HintName == "io.k8s.api.batch.v1.CronJob.Extensions.g.cs").SourceText.ToString();
        Assert.Contains("At = \"spec.jobTemplate.spec.template.spec\"", cronJob, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_two_have_a_field_the_outer_one_wins()
    {
        var job = Generated("batch/v1 Job").Single(source => source.HintName == "io.k8s.api.batch.v1.Job.g.cs").SourceText.ToString();

        Assert.Contains("[global::PodSharp.Views.ManifestField(\"spec.activeDeadlineSeconds\")]", job, StringComparison.Ordinal);
        Assert.DoesNotContain("spec.template.spec.activeDeadlineSeconds", job, StringComparison.Ordinal);
        Assert.Contains("[global::PodSharp.Views.ManifestField(\"spec.template.spec.restartPolicy\")]", job, StringComparison.Ordinal);
    }

    private static ImmutableArray<GeneratedSourceResult> Generated(string kinds)
    {
        var driver = Driver(kinds).RunGenerators(GeneratorRun.Compilation(withPodSharp: true, Declarations));
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result.GeneratedSources;
    }

    private static GeneratorDriver Driver(string kinds) => GeneratorRun
        .Driver(new ApiGenerator(), new Options(kinds));

    private sealed class Options(string kinds) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new GlobalValues(kinds);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class GlobalValues(string kinds) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = kinds;
                return key == "build_property.PodSharpGenerateApi";
            }
        }
    }
}
