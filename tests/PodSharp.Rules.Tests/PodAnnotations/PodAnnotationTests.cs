namespace PodSharp.Rules.Tests.PodAnnotations;

/// <summary>Annotations of pods that the server reads.</summary>
public class PodAnnotationTests
{
    private const string Tolerations = "scheduler.alpha.kubernetes.io/tolerations";
    private const string Seccomp = "seccomp.security.alpha.kubernetes.io/pod";
    private const string AppArmor = "container.apparmor.security.beta.kubernetes.io/";

    [Theory]
    [InlineData("kubernetes.io/config.mirror", "x", "POD1108")]
    [InlineData("controller.kubernetes.io/pod-deletion-cost", "+1", "POD1115")]
    [InlineData("controller.kubernetes.io/pod-deletion-cost", "08", "POD1115")]
    [InlineData(Tolerations, "[", "POD1006")]
    [InlineData(Tolerations, "{}", "POD1006")]
    [InlineData(Tolerations, "[{\"key\": \"a\"}] []", "POD1006")]
    [InlineData(Tolerations, "[{\"key\": 1}]", "POD1005")]
    [InlineData(Tolerations, "[{\"key\": \"a\", \"operator\": \"Never\"}]", "POD1102")]
    [InlineData(Seccomp, "default", "POD1102")]
    [InlineData(Seccomp, "localhost/../profile", "POD1113")]
    [InlineData(AppArmor + "web", "default", "POD1102")]
    [InlineData(AppArmor + "other", "unconfined", "POD1109")]
    public void What_an_annotation_cannot_say_is_told(string key, string value, string id) => Assert.Equal(
        [(id, $"metadata.annotations[{key}]")],
        Judged.All(Pod(key, value, "restartPolicy: Always")).Where(static finding => finding.Rule.IsRefusal).Select(static finding => (finding.Id, finding.Path)));

    [Theory]
    [InlineData("kubernetes.io/config.mirror", "x", "nodeName: node-1")]
    [InlineData("controller.kubernetes.io/pod-deletion-cost", "-100", "restartPolicy: Always")]
    [InlineData(Tolerations, "[{\"key\": \"a\", \"tolerationSeconds\": 6e1, \"effect\": \"NoExecute\", \"other\": [{\"\\u0041\": null}, true]}]", "restartPolicy: Always")]
    [InlineData(Tolerations, "null", "restartPolicy: Always")]
    [InlineData(Seccomp, "docker/default", "securityContext: {seccompProfile: {type: RuntimeDefault}}")]
    [InlineData(AppArmor + "web", "localhost/nginx", "restartPolicy: Always")]
    [InlineData(AppArmor + "web", "localhost/nginx", "securityContext: {appArmorProfile: {type: Unconfined}}")]
    public void What_an_annotation_can_say_is_not_told(string key, string value, string spec) => Judged.Accepts(Pod(key, value, spec));

    [Theory]
    [InlineData(Seccomp, "unconfined", "{type: RuntimeDefault}", "type")]
    [InlineData(Seccomp, "localhost/a", "{type: Localhost, localhostProfile: b}", "localhostProfile")]
    public void A_profile_is_the_one_of_the_annotation(string key, string value, string profile, string field) =>
        Judged.Refuses(Pod(key, value, $"securityContext: {{seccompProfile: {profile}}}"), $"POD1120 spec.securityContext.seccompProfile.{field}");

    [Fact]
    public void Profiles_of_containers_are_those_of_the_annotations() => Judged.Finds(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          annotations:
            container.seccomp.security.alpha.kubernetes.io/web: unconfined
            container.apparmor.security.beta.kubernetes.io/web: localhost/a
        spec:
          containers:
          - name: web
            image: nginx:1.27
            securityContext: {seccompProfile: {type: RuntimeDefault}, appArmorProfile: {type: Localhost, localhostProfile: b}}
        """,
        "POD1120 spec.containers[0].securityContext.seccompProfile.type",
        "POD1120 spec.containers[0].securityContext.appArmorProfile.localhostProfile");

    [Fact]
    public void In_a_template_the_profile_of_the_pod_counts_for_its_containers() => Judged.Refuses(
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          selector: {matchLabels: {app: web}}
          template:
            metadata:
              labels: {app: web}
              annotations: {container.apparmor.security.beta.kubernetes.io/web: unconfined}
            spec:
              securityContext: {appArmorProfile: {type: RuntimeDefault}}
              containers: [{name: web, image: "nginx:1.27"}]
        """,
        "POD1120 spec.template.spec.securityContext.appArmorProfile.type as spec.template.spec.containers[0].securityContext.appArmorProfile.type");

    [Fact]
    public void A_tolerations_fault_is_told_as_that_of_the_annotation()
    {
        var finding = Judged.All(Pod(Tolerations, "[{\"operator\": \"Equal\"}]", "restartPolicy: Always")).Single(static finding => finding.Rule.IsRefusal);

        Assert.Equal("metadata.annotations.scheduler.alpha.kubernetes.io/tolerations[0].operator", finding.ServerField);
        Assert.StartsWith("In the annotation, [0].operator: Without a key", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mirror_claims_no_devices() => Judged.Refuses(
        Pod("kubernetes.io/config.mirror", "x", "nodeName: node-1\n  resourceClaims: [{name: gpu, resourceClaimName: gpu}]"),
        "POD1108 spec.resourceClaims as []");

    private static string Pod(string key, string value, string spec) => $$"""
        apiVersion: v1
        kind: Pod
        metadata: {name: web, annotations: { {{key}}: '{{value}}' } }
        spec:
          containers: [{name: web, image: "nginx:1.27"}]
          {{spec}}
        """;
}
