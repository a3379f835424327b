using PodSharp.Documents;

namespace PodSharp.Tests.Vocabulary;

public class WorkloadWordsTests
{
    private static readonly PersistentVolumeClaim Data = PersistentVolumeClaim.Named("data").Storage(10.Gi());

    [Fact]
    public void The_last_strategy_said_holds()
    {
        var web = Deployment.Named("web").RollingUpdate(maxSurge: 1).Recreate();

        Assert.Equal(new DeploymentStrategy { Type = DeploymentStrategyType.Recreate }, web.Strategy);
        Assert.Equal("25%", web.RollingUpdate(maxUnavailable: "25%").Strategy!.RollingUpdate!.MaxUnavailable!.Value.ToString());
    }

    [Fact]
    public void A_claim_that_is_mounted_is_the_stateful_set_s_wherever_the_container_comes_from()
    {
        var container = new Container { Name = "db", Image = "postgres:17" }.Mount("/data", Data);
        var template = new PodTemplateSpec().Container(container);

        Assert.Equal([Data], StatefulSet.Named("db").Container(container).VolumeClaimTemplates);
        Assert.Equal([Data], StatefulSet.Named("db").Template(template).VolumeClaimTemplates);
        Assert.Equal([Data], (StatefulSet.Named("db") with { Spec = new StatefulSetSpec { Template = template } }).VolumeClaimTemplates);
        Assert.Null(StatefulSet.Named("db").Container(container).Template!.Spec!.Volumes);
    }

    [Fact]
    public void A_claim_that_is_mounted_in_a_pod_of_another_kind_is_an_error()
    {
        var container = new Container { Name = "db", Image = "postgres:17" }.Mount("/data", Data);

        var error = Assert.Throws<ManifestException>(() => Deployment.Named("db").Container(container));

        Assert.Contains("Volume.FromClaim", error.Message, StringComparison.Ordinal);
        Assert.Throws<ManifestException>(() => Pod.Named("db").Container(container));
        Assert.Throws<ManifestException>(() => CronJob.Named("db").Container(container));
    }

    [Fact]
    public void Two_different_claims_of_one_name_are_an_error()
    {
        var db = StatefulSet.Named("db").Container("db", "postgres:17", c => c.Mount("/data", Data));

        Assert.Throws<ManifestException>(() => db.Container("db", c => c.Mount("/more", Data.Storage(20.Gi()))));
        Assert.Single(db.Container("db", c => c.Mount("/more", Data)).VolumeClaimTemplates!);
    }

    [Fact]
    public void A_claim_of_the_same_name_is_changed()
    {
        var db = StatefulSet.Named("db").Claim("data", 10.Gi(), storageClass: StorageClass.Named("fast")).Claim("data", 20.Gi());

        var claim = Assert.Single(db.VolumeClaimTemplates!);
        Assert.Equal("fast", claim.StorageClassName);
        Assert.Equal(20.Gi(), claim.Resources!.Requests!["storage"]);
        Assert.Equal([PersistentVolumeAccessMode.ReadWriteOnce], claim.AccessModes);
    }

    [Fact]
    public void Storage_can_t_be_mounted_before_there_is_a_container()
    {
        var error = Assert.Throws<ManifestException>(() => StatefulSet.Named("db").Claim("data", 10.Gi(), mountPath: "/data"));

        Assert.Contains("add the container first", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exit_codes_are_printed_in_the_order_that_the_server_wants()
    {
        var job = Job.Named("import").FailJobOnExitCodes(42, 7, 42);

        Assert.Equal([7, 42], job.PodFailurePolicy!.Rules![0].OnExitCodes!.Values);
    }

    [Fact]
    public void Failure_rules_keep_the_order_in_which_they_are_said_each_once()
    {
        var job = Job.Named("import").IgnoreDisruptions().FailJobOnExitCodes(42).IgnoreDisruptions().FailJobOnExitCodes(42);

        Assert.Equal(
            [PodFailurePolicyAction.Ignore, PodFailurePolicyAction.FailJob],
            job.PodFailurePolicy!.Rules!.Select(rule => rule.Action!.Value));
    }

    [Fact]
    public void A_cron_job_has_the_words_of_its_jobs()
    {
        var backup = CronJob.Named("backup").Schedule("@daily", "Etc/UTC").ActiveDeadline(10.Minutes()).Indexed(3);

        Assert.Equal(600, backup.JobTemplate!.Spec!.ActiveDeadlineSeconds);
        Assert.Equal(3, backup.JobTemplate.Spec.Completions);
        Assert.Null(backup.JobTemplate.Spec.Parallelism);
        Assert.Equal("Etc/UTC", backup.TimeZone);
    }
}
