namespace PodSharp.Rules.Tests.Warnings;

/// <summary>Annotations that have become fields, or do nothing.</summary>
public class DeprecatedAnnotationsTests
{
    private const string Container = "{name: web, image: nginx}";
    private const string Volume = "{accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, nfs: {server: files, path: /}}";
    private const string Claim = "{accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}";
    private const string Backend = "{defaultBackend: {service: {name: web, port: {number: 80}}}}";

    [Theory]
    [InlineData("v1", "Pod", "scheduler.alpha.kubernetes.io/critical-pod", "x", "{containers: [" + Container + "]}")]
    [InlineData("v1", "Pod", "security.alpha.kubernetes.io/sysctls", "x", "{containers: [" + Container + "]}")]
    [InlineData("v1", "Pod", "security.alpha.kubernetes.io/unsafe-sysctls", "x", "{containers: [" + Container + "]}")]
    [InlineData("v1", "Pod", "seccomp.security.alpha.kubernetes.io/pod", "unconfined", "{containers: [" + Container + "]}")]
    [InlineData("v1", "Pod", "container.seccomp.security.alpha.kubernetes.io/web", "unconfined", "{containers: [" + Container + "]}")]
    [InlineData("v1", "Pod", "container.apparmor.security.beta.kubernetes.io/web", "unconfined", "{containers: [" + Container + "]}")]
    [InlineData("v1", "Service", "service.kubernetes.io/topology-aware-hints", "auto", "{ports: [{port: 80}]}")]
    [InlineData("v1", "PersistentVolume", "volume.beta.kubernetes.io/storage-class", "fast", Volume)]
    [InlineData("v1", "PersistentVolume", "volume.beta.kubernetes.io/mount-options", "ro", Volume)]
    [InlineData("v1", "PersistentVolumeClaim", "volume.beta.kubernetes.io/storage-class", "fast", Claim)]
    [InlineData("networking.k8s.io/v1", "Ingress", "kubernetes.io/ingress.class", "nginx", Backend)]
    public void What_an_annotation_says_has_a_field_of_its_own(string apiVersion, string kind, string annotation, string value, string spec) => Judged.Warns(
        Manifest.Of(apiVersion, kind, spec, $"name: web, annotations: {{{annotation}: {value}}}"),
        $"POD6003 metadata.annotations[{annotation}]");

    [Fact]
    public void The_secrets_of_an_account_are_kept_apart_by_namespaces() => Judged.Warns(
        """
        apiVersion: v1
        kind: ServiceAccount
        metadata: {name: web, annotations: {kubernetes.io/enforce-mountable-secrets: "true"}}
        """,
        "POD6003 metadata.annotations[kubernetes.io/enforce-mountable-secrets]");

    [Fact]
    public void The_annotations_of_a_template_are_judged() => Judged.Warns(
        Manifest.Of(
            "apps/v1",
            "Deployment",
            """
            {selector: {matchLabels: {app: web}},
             template: {metadata: {labels: {app: web}, annotations: {scheduler.alpha.kubernetes.io/critical-pod: ""}}, spec: {containers: [{name: web, image: nginx}]}}}
            """),
        "POD6003 spec.template.metadata.annotations[scheduler.alpha.kubernetes.io/critical-pod]");

    [Theory]
    [InlineData("container.seccomp.security.alpha.kubernetes.io/web", "unconfined", "{name: web, image: nginx, securityContext: {seccompProfile: {type: Unconfined}}}", "{}")]
    [InlineData("container.apparmor.security.beta.kubernetes.io/web", "unconfined", "{name: web, image: nginx, securityContext: {appArmorProfile: {type: Unconfined}}}", "{}")]
    [InlineData("container.apparmor.security.beta.kubernetes.io/web", "unconfined", Container, "{appArmorProfile: {type: Unconfined}}")]
    [InlineData("seccomp.security.alpha.kubernetes.io/pod", "unconfined", Container, "{seccompProfile: {type: Unconfined}}")]
    public void Beside_the_field_the_annotation_is_for_older_servers(string annotation, string value, string container, string context) => Judged.IsClean(
        Manifest.Of("v1", "Pod", $"{{containers: [{container}], securityContext: {context}}}", $"name: web, annotations: {{{annotation}: {value}}}"));

    [Fact]
    public void The_same_key_is_anybodys_on_another_kind() => Judged.IsClean(
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: web, annotations: {kubernetes.io/ingress.class: nginx}}
        """);
}
