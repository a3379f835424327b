namespace PodSharp.Rules.Tests.Workloads;

/// <summary>Jobs, and the Jobs that a CronJob makes.</summary>
public class JobTests
{
    [Theory]
    [InlineData("completionMode: Indexed")]
    [InlineData("{completionMode: Indexed, completions: 5, maxFailedIndexes: 5, backoffLimitPerIndex: 1}")]
    [InlineData("{completionMode: Indexed, completions: 200000, parallelism: 10000, maxFailedIndexes: 10000, backoffLimitPerIndex: 1}")]
    [InlineData("{completionMode: Indexed, completions: 5, successPolicy: {rules: [{succeededIndexes: '0,2-3', succeededCount: 3}]}}")]
    [InlineData("podFailurePolicy: {rules: []}")]
    [InlineData("{podReplacementPolicy: Failed, podFailurePolicy: {rules: [{action: Ignore, onPodConditions: [{type: DisruptionTarget}]}]}}")]
    [InlineData("podFailurePolicy: {rules: [{action: FailJob, onExitCodes: {containerName: main, operator: In, values: [1, 42]}}]}")]
    [InlineData("managedBy: example.com/queue")]
    public void A_right_job_is_right(string fields) => Judged.IsClean(Job(fields));

    [Theory]
    [InlineData("{completionMode: Indexed, parallelism: 2}", "POD1101 spec.completions")]
    [InlineData("{completionMode: Indexed, completions: 5, parallelism: 100001}", "POD1103 spec.parallelism")]
    [InlineData("{completionMode: Indexed, completions: 5, maxFailedIndexes: 6, backoffLimitPerIndex: 1}", "POD1103 spec.maxFailedIndexes")]
    [InlineData("{completionMode: Indexed, completions: 5, maxFailedIndexes: 1}", "POD1101 spec.backoffLimitPerIndex")]
    [InlineData("{completionMode: Indexed, completions: 200000, backoffLimitPerIndex: 1}", "POD1101 spec.maxFailedIndexes")]
    [InlineData("{completionMode: Indexed, completions: 200000, parallelism: 10001, maxFailedIndexes: 1, backoffLimitPerIndex: 1}", "POD1103 spec.parallelism")]
    public void An_indexed_job_knows_its_indexes(string fields, string expected) => Judged.Refuses(Job(fields), expected);

    [Fact]
    public void A_job_without_indexes_says_nothing_about_them() => Judged.Finds(
        Job("{backoffLimitPerIndex: 1, maxFailedIndexes: 1, successPolicy: {rules: [{succeededCount: 1}]}}"),
        "POD1108 spec.backoffLimitPerIndex",
        "POD1108 spec.maxFailedIndexes",
        "POD1108 spec.successPolicy");

    [Theory]
    [InlineData("{action: FailIndex, onExitCodes: {operator: In, values: [1]}}", "POD1108 spec.podFailurePolicy.rules[0].action")]
    [InlineData("{action: Ignore}", "POD1107 spec.podFailurePolicy.rules[0]")]
    [InlineData("{action: Ignore, onExitCodes: {operator: In, values: [1]}, onPodConditions: [{type: Ready}]}", "POD1106 spec.podFailurePolicy.rules[0]")]
    [InlineData("{action: Ignore, onExitCodes: {operator: In, values: []}}", "POD1101 spec.podFailurePolicy.rules[0].onExitCodes.values")]
    [InlineData("{action: Ignore, onExitCodes: {operator: In, values: [0]}}", "POD1103 spec.podFailurePolicy.rules[0].onExitCodes.values[0]")]
    [InlineData("{action: Ignore, onExitCodes: {operator: In, values: [3, 1]}}", "POD1103 spec.podFailurePolicy.rules[0].onExitCodes.values[1] as spec.podFailurePolicy.rules[0].onExitCodes.values")]
    [InlineData("{action: Ignore, onExitCodes: {operator: In, values: [1, 1]}}", "POD1105 spec.podFailurePolicy.rules[0].onExitCodes.values[1]")]
    [InlineData("{action: Ignore, onExitCodes: {containerName: mian, operator: In, values: [1]}}", "POD1109 spec.podFailurePolicy.rules[0].onExitCodes.containerName")]
    public void A_rule_about_failed_pods_is_refused_for(string rule, string expected) =>
        Judged.Finds(Job("podFailurePolicy: {rules: [" + rule + "]}"), expected);

    [Fact]
    public void A_container_that_is_not_there_is_told_with_the_one_that_was_meant()
    {
        var finding = Assert.Single(Judged.All(Job("podFailurePolicy: {rules: [{action: Ignore, onExitCodes: {containerName: mian, operator: In, values: [1]}}]}")));

        Assert.Equal("The template has no container \"mian\": did you mean main?", finding.Message);
        Assert.Equal("main", finding.Suggestion);
    }

    [Fact]
    public void A_failure_policy_replaces_only_what_has_failed() => Judged.Finds(
        Job("{podReplacementPolicy: TerminatingOrFailed, podFailurePolicy: {rules: []}}"), "POD1120 spec.podReplacementPolicy");

    [Theory]
    [InlineData("{}", "POD1107 spec.successPolicy.rules[0]")]
    [InlineData("{succeededCount: 6}", "POD1103 spec.successPolicy.rules[0].succeededCount")]
    [InlineData("{succeededIndexes: 0-2, succeededCount: 4}", "POD1103 spec.successPolicy.rules[0].succeededCount")]
    [InlineData("{succeededIndexes: '3,1'}", "POD1115 spec.successPolicy.rules[0].succeededIndexes")]
    [InlineData("{succeededIndexes: '5'}", "POD1115 spec.successPolicy.rules[0].succeededIndexes")]
    public void Early_success_is_of_indexes_that_exist(string rule, string expected) =>
        Judged.Finds(Job("{completionMode: Indexed, completions: 5, successPolicy: {rules: [" + rule + "]}}"), expected);

    [Theory]
    [InlineData("", "POD1301 spec.template.spec.restartPolicy")]
    [InlineData("restartPolicy: Always", "POD1301 spec.template.spec.restartPolicy")]
    [InlineData("restartPolicy: Sometimes", "POD1102 spec.template.spec.restartPolicy")]
    public void The_pods_of_a_job_come_to_an_end(string policy, string expected) =>
        Judged.Finds(Job("parallelism: 1").Replace("restartPolicy: Never", policy, StringComparison.Ordinal), expected);

    [Fact]
    public void Pods_that_are_restarted_in_place_do_not_fail() => Judged.Finds(
        Job("podFailurePolicy: {rules: []}").Replace("restartPolicy: Never", "restartPolicy: OnFailure", StringComparison.Ordinal),
        "POD1301 spec.template.spec.restartPolicy");

    [Theory]
    [InlineData("selector: {matchLabels: {app: main}}", "POD1303 spec.selector")]
    [InlineData("selector: {matchLabels: {controller-uid: abc}}", "POD1303 spec.selector")]
    [InlineData("manualSelector: true", "POD1101 spec.selector")]
    [InlineData("{manualSelector: true, selector: {matchLabels: {app: other}}}", "POD1302 spec.template.metadata.labels")]
    public void A_selector_that_the_server_would_make_is_refused(string fields, string expected) => Judged.Finds(Job(fields), expected);

    [Theory]
    [InlineData("selector: {matchLabels: {job-name: main}}")]
    [InlineData("selector: {matchExpressions: [{key: batch.kubernetes.io/controller-uid, operator: Exists}]}")]
    [InlineData("{manualSelector: true, selector: {matchLabels: {app: main}}}")]
    public void A_selector_that_fits_what_the_server_generates_is_right(string fields) => Judged.IsClean(Job(fields));

    [Theory]
    [InlineData("controller-uid: abc", "POD1303 spec.template.metadata.labels[controller-uid]")]
    [InlineData("batch.kubernetes.io/job-name: other", "POD1303 spec.template.metadata.labels[batch.kubernetes.io/job-name]")]
    public void Labels_that_the_server_generates_are_refused(string label, string expected) =>
        Judged.Finds(Job("parallelism: 1").Replace("app: main", label, StringComparison.Ordinal), expected);

    [Fact]
    public void A_name_that_does_not_fit_into_a_label_is_too_long() => Judged.Refuses(
        Job("parallelism: 1").Replace("{name: main}", "{name: " + new string('a', 64) + "}", StringComparison.Ordinal),
        "POD1104 metadata.name as spec.template.labels");

    [Fact]
    public void A_cron_job_is_judged_like_its_jobs() => Judged.Finds(
        """
        apiVersion: batch/v1
        kind: CronJob
        metadata: {name: main}
        spec:
          schedule: "0 3 * * 7"
          timeZone: ""
          jobTemplate:
            metadata: {labels: {app: "not a label"}}
            spec:
              completionMode: Indexed
              selector: {}
              manualSelector: true
              template:
                spec: {containers: [{name: main, image: "busybox:1.37"}]}
        """,
        "POD1114 spec.schedule",
        "POD1114 spec.timeZone",
        "POD1101 spec.jobTemplate.spec.completions",
        "POD1303 spec.jobTemplate.spec.selector",
        "POD1303 spec.jobTemplate.spec.manualSelector",
        "POD1301 spec.jobTemplate.spec.template.spec.restartPolicy");

    private static string Job(string fields) =>
        $$"""
        apiVersion: batch/v1
        kind: Job
        metadata: {name: main}
        spec:
          {{Lines(fields)}}
          template:
            metadata: {labels: {app: main} }
            spec:
              restartPolicy: Never
              containers: [{name: main, image: "busybox:1.37"}]
        """;

    // The fields of a flow mapping, one a line.
    private static string Lines(string fields)
    {
        if (fields[0] != '{')
            return fields;

        var lines = new List<string> { "" };
        var depth = 0;
        foreach (var character in fields[1..^1])
        {
            depth += character is '{' or '[' ? 1 : character is '}' or ']' ? -1 : 0;
            if (character == ',' && depth == 0)
                lines.Add("");
            else
                lines[^1] += character;
        }

        return string.Join("\n  ", lines.Select(static line => line.Trim()));
    }
}
