using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp.Tests.Vocabulary;

public class ChangeTests
{
    private static readonly Deployment Web = Deployment.Named("web")
        .Init("migrate", "web:1")
        .Sidecar("proxy", "proxy:1")
        .Container("web", "web:1");

    [Fact]
    public void A_condition_decides_what_changes()
    {
        Assert.Equal(5, Web.When(true, d => d.Replicas(5)).Replicas);
        Assert.Equal(Web, Web.When(false, d => d.Replicas(5)));
        Assert.Equal(1, Web.When(false, d => d.Replicas(5), otherwise: d => d.Replicas(1)).Replicas);
    }

    [Fact]
    public void Of_a_condition_that_nobody_knows_only_what_both_ways_share_is_known()
    {
        var changed = ChangeVocabulary.When(
            Web.Replicas(3).Document,
            UnknownNode.Instance,
            web => web.Put(["spec"], "replicas", ScalarNode.Of(5)).Put(["spec"], "paused", ScalarNode.True),
            null);

        Assert.Equal("web", ((ScalarNode)changed.Get("metadata").Get("name")!).Text);
        Assert.IsType<UnknownNode>(changed.Get("spec").Get("replicas"));
        Assert.IsType<UnknownNode>(changed.Get("spec").Get("paused"));
        Assert.Null(changed.Get("spec").Get("strategy"));
    }

    [Fact]
    public void A_volume_that_is_mounted_on_a_condition_may_be_the_pod_s_or_not()
    {
        var plain = Web.Containers!["web"].Document;
        var container = ChangeVocabulary.When(
            plain, UnknownNode.Instance, c => ContainerVocabulary.Mount(c, ScalarNode.Of("/a"), Volume.FromEmptyDir("a").Document, null, null), null);

        var spec = PodSpecVocabulary.AddContainer(MappingNode.Empty, container);

        Assert.True(spec.Get("volumes") is UnknownNode or SequenceNode { IsOpen: true });
    }

    [Fact]
    public void Objects_of_every_kind_take_a_label()
    {
        KubernetesObject[] objects = [Web, UntypedObject.Named("example.com/v1", "RateLimit", "api").Annotation("a", "b")];

        var labelled = objects.Select(o => o.Label("team", "shop")).ToList();

        Assert.Equal(Web.Label("team", "shop"), labelled[0]);
        Assert.Equal("shop", ((UntypedObject)labelled[1]).Metadata.Labels!["team"]);
        Assert.Null(Web.Label("team", "shop").Template.Metadata!.Labels!.GetValueOrDefault("team"));
    }

    [Fact]
    public void Every_container_is_changed_before_during_and_beside()
    {
        var mirrored = Web.ForEachContainer(c => c with { Image = "mirror/" + c.Image });

        Assert.Equal(["mirror/web:1", "mirror/proxy:1"], mirrored.InitContainers!.Select(c => c.Image));
        Assert.Equal(["mirror/web:1"], mirrored.Containers!.Select(c => c.Image));
    }

    [Fact]
    public void What_a_changed_container_mounts_its_pod_has()
    {
        var changed = Web.ForEachContainer(c => c.Mount("/tmp", Volume.FromEmptyDir("tmp")));

        Assert.Single(changed.Volumes!);
    }

    [Fact]
    public void A_set_of_objects_is_changed_wherever_its_pods_are()
    {
        KubernetesObject[] all =
        [
            Web, Pod.Named("pod").Container("a", "a:1"), CronJob.Named("cron").Container("b", "b:1"),
            PodTemplate.Named("template").Container("c", "c:1"), ConfigMap.Named("settings"),
        ];

        var changed = all.ForEachPod(p => p.Label("team", "shop").Annotation("a", "b")).ForEachContainer(c => c.ImagePullPolicy(PullPolicy.Always));

        Assert.Equal("shop", ((Deployment)changed[0]).Template!.Metadata!.Labels!["team"]);
        Assert.Equal("shop", ((Pod)changed[1]).Metadata!.Labels!["team"]);
        Assert.Equal("Pod", changed[1].Kind);
        Assert.Equal("shop", ((CronJob)changed[2]).JobTemplate!.Spec!.Template!.Metadata!.Labels!["team"]);
        Assert.Equal(PullPolicy.Always, ((PodTemplate)changed[3]).Template!.Spec!.Containers[0].ImagePullPolicy);
        Assert.Equal(all[4], changed[4]);
    }

    [Fact]
    public void Nothing_is_made_where_there_are_no_pods_yet()
    {
        Assert.Equal(Job.Named("empty"), Job.Named("empty").ForEachPod(p => p.Label("team", "shop")));
        Assert.Equal(Job.Named("empty"), Job.Named("empty").ForEachContainer(c => c.Image("a")));
    }

    [Fact]
    public void The_type_of_what_is_changed_stays()
    {
        Deployment one = Web.ForEachPod(p => p.NodeName("a"));
        IReadOnlyList<Deployment> many = new[] { Web }.ForEachPod(p => p.NodeName("a"));
        PodTemplateSpec part = Web.Template!.ForEachContainer(c => c.Image("a"));

        Assert.Equal([one], many);
        Assert.Equal("a", part.Spec!.Containers["web"].Image);
    }
}
