namespace PodSharp.Rules.Tests.Warnings;

/// <summary>Names after which pods are called.</summary>
public class PodNamesTests
{
    private const string Template = "template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}";
    private const string Once = "template: {spec: {containers: [{name: web, image: nginx}], restartPolicy: Never}}";

    [Theory]
    [InlineData("v1", "Pod", "{containers: [{name: web, image: nginx}]}")]
    [InlineData("apps/v1", "Deployment", "{selector: {matchLabels: {app: web}}, " + Template + "}")]
    [InlineData("apps/v1", "ReplicaSet", "{selector: {matchLabels: {app: web}}, " + Template + "}")]
    [InlineData("v1", "ReplicationController", "{selector: {app: web}, " + Template + "}")]
    [InlineData("batch/v1", "Job", "{" + Once + "}")]
    [InlineData("batch/v1", "CronJob", "{schedule: '* * * * *', jobTemplate: {spec: {" + Once + "}}}")]
    public void A_name_with_dots_is_no_host_name(string apiVersion, string kind, string spec) =>
        Judged.Warns(Manifest.Of(apiVersion, kind, spec, "name: web.v2"), "POD2010 metadata.name");

    [Fact]
    public void A_config_map_may_be_called_like_a_file() => Judged.IsClean(
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: nginx.conf}
        """);
}
