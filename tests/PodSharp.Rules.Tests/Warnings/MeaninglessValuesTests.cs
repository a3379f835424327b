namespace PodSharp.Rules.Tests.Warnings;

/// <summary>Values that can not do what they say.</summary>
public class MeaninglessValuesTests
{
    [Fact]
    public void A_grace_period_of_a_template_is_not_negative() => Judged.Warns(
        Manifest.Deployment("terminationGracePeriodSeconds: -1"),
        "POD2011 spec.template.spec.terminationGracePeriodSeconds");

    [Fact]
    public void Zero_kills_at_once_and_that_of_a_pod_becomes_one()
    {
        Judged.IsClean(Manifest.Deployment("terminationGracePeriodSeconds: 0"));
        Judged.IsClean(Manifest.Pod("terminationGracePeriodSeconds: -1"));
    }

    [Fact]
    public void A_preference_for_a_label_that_no_node_can_have_is_none() => Judged.Warns(
        Preferring("a b"),
        "POD2011 spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].preference.matchExpressions[0].values[0]");

    [Fact]
    public void A_preference_for_a_label_is_right() => Judged.IsClean(Preferring("ssd"));

    [Theory]
    [InlineData(-1, "POD2011 spec.revisionHistoryLimit")]
    [InlineData(0, null)]
    public void The_history_of_a_stateful_set_is_not_negative(int limit, string? expected) => Judged.Warns(
        Manifest.Of(
            "apps/v1",
            "StatefulSet",
            "{serviceName: web, revisionHistoryLimit: " + limit + ", selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}"),
        expected is null ? [] : [expected]);

    [Theory]
    [InlineData("completionMode: Indexed, completions: 100001, parallelism: 10001", "POD2011 spec.parallelism")]
    [InlineData("completionMode: Indexed, completions: 100001, parallelism: 10000", null)]
    [InlineData("completions: 100001, parallelism: 10001", null)]
    public void An_indexed_job_has_not_too_many_pods_at_once(string job, string? expected) => Judged.Warns(
        Manifest.Of("batch/v1", "Job", "{" + job + ", template: {spec: {containers: [{name: web, image: nginx}], restartPolicy: Never}}}"),
        expected is null ? [] : [expected]);

    [Theory]
    [InlineData("requests.cpu: 2, limits.cpu: 1", "POD2011 spec.hard[requests.cpu]")]
    [InlineData("memory: 2Gi, limits.memory: 2G", "POD2011 spec.hard[memory]")]
    [InlineData("requests.cpu: 1, limits.cpu: 1000m, requests.memory: 5Gi", null)]
    public void A_quota_allows_no_more_requests_than_limits(string hard, string? expected) =>
        Judged.Warns(Manifest.Of("v1", "ResourceQuota", "{hard: {" + hard + "}}"), expected is null ? [] : [expected]);

    [Fact]
    public void A_certificate_is_one() => Judged.Warns(
        """
        apiVersion: v1
        kind: Secret
        metadata: {name: web}
        type: kubernetes.io/tls
        stringData: {tls.crt: none}
        data: {tls.key: bm9uZQ==}
        """,
        "POD2011 stringData[tls.crt]",
        "POD2011 data[tls.key]");

    [Fact]
    public void A_certificate_with_its_key_is_right() => Judged.IsClean(
        """
        apiVersion: v1
        kind: Secret
        metadata: {name: web}
        type: kubernetes.io/tls
        stringData:
          tls.crt: |
            -----BEGIN CERTIFICATE-----
            -----END CERTIFICATE-----
          tls.key: |
            -----BEGIN EC PRIVATE KEY-----
            -----END EC PRIVATE KEY-----
        """);

    private static string Preferring(string value) => Manifest.Pod(
        $"affinity: {{nodeAffinity: {{preferredDuringSchedulingIgnoredDuringExecution: [{{weight: 1, preference: {{matchExpressions: [{{key: disk, operator: In, values: [{value}]}}]}}}}]}}}}");
}
