using PodSharp.Documents;
using PodSharp.Schema;
using PodSharp.Yaml;
using static PodSharp.Rules.Tests.Pods.Manifests;

namespace PodSharp.Rules.Tests.Pods;

/// <summary>Whoever knows less of a pod finds no more in it: what is only known at run time is neither there nor absent.</summary>
public class UnknownValueTests
{
    public static TheoryData<string> Pods =>
    [
        WithSpec("""
            os: {name: windows}
            restartPolicy: Never
            hostUsers: false
            hostNetwork: true
            hostPID: true
            hostIPC: true
            shareProcessNamespace: true
            hostnameOverride: a.b
            setHostnameAsFQDN: true
            serviceAccount: a_b
            nodeName: a
            schedulingGates: [{name: a}, {name: a}]
            dnsPolicy: None
            dnsConfig: {searches: [a_]}
            overhead: {gpu: 1, hugepages-2Mi: 3Mi}
            terminationGracePeriodSeconds: 5
            volumes: [{name: s, secret: {secretName: s}}, {name: e, emptyDir: {}}]
            securityContext: {fsGroup: 1, sysctls: [{name: net.a}, {name: kernel.sem}, {name: net.a}], seLinuxChangePolicy: MountOption, windowsOptions: {hostProcess: true}}
            initContainers:
            - {name: one, image: a, livenessProbe: {tcpSocket: {port: 1}}, resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]}
            - {name: two, image: a, restartPolicyRules: [{action: Restart}], lifecycle: {preStop: {sleep: {seconds: 6}}}}
            containers:
            - name: one
              image: " a"
              ports: [{containerPort: 80}, {containerPort: 81, hostPort: 80}, {containerPort: 82, hostPort: 80, name: x}]
              lifecycle: {preStop: {sleep: {seconds: 6}, exec: {command: [a]}}, postStart: {}}
              livenessProbe: {successThreshold: 2, tcpSocket: {port: 1}, grpc: {port: 2}}
              readinessProbe: {terminationGracePeriodSeconds: 2, tcpSocket: {port: 1}}
              env:
              - {name: A, value: b, valueFrom: {fieldRef: {fieldPath: spec.x}}}
              - {name: B, valueFrom: {fieldRef: {apiVersion: v2, fieldPath: metadata.name}, resourceFieldRef: {resource: limits.cpu, divisor: 2}}}
              - {name: C, valueFrom: {fileKeyRef: {volumeName: s, path: a, key: b}}}
              - {name: D, valueFrom: {fileKeyRef: {volumeName: x, path: a, key: b}}}
              envFrom: [{configMapRef: {name: A}}]
              securityContext:
                {allowPrivilegeEscalation: false, privileged: true, capabilities: {add: [CAP_SYS_ADMIN]}, windowsOptions: {hostProcess: false},
                 seccompProfile: {type: Localhost}, appArmorProfile: {type: Unconfined, localhostProfile: a}}
            - {name: three, image: a, securityContext: {windowsOptions: {hostProcess: false}}}
            ephemeralContainers: [{name: one, image: a, targetContainerName: x, resources: {limits: {cpu: 1}}}]
            """),
        Container("securityContext: {procMount: Unmasked, windowsOptions: {hostProcess: true}}", "os: {name: linux}"),
    ];

    [Theory]
    [MemberData(nameof(Pods))]
    public void Knowing_less_never_adds_a_finding(string manifest)
    {
        var document = YamlReader.ReadAll(manifest)[0];
        var all = Found(document).ToHashSet();

        Assert.NotEmpty(all);
        foreach (var less in Less(document).Cast<MappingNode>())
            Assert.Empty(Found(less).Except(all));
    }

    private static IEnumerable<string> Found(MappingNode document) =>
        RuleSet.Check(document, KubernetesVersion.Newest).Select(finding => $"{finding.Id} {finding.Path}");

    // All documents in which one thing less is known: a value, or whether there are more entries than are listed.
    private static IEnumerable<DocumentNode> Less(DocumentNode node) => node switch
    {
        MappingNode mapping => LessOf(mapping),
        SequenceNode sequence => LessOf(sequence),
        _ => [],
    };

    private static IEnumerable<DocumentNode> LessOf(MappingNode mapping)
    {
        yield return mapping.Open();
        foreach (var (key, value) in mapping.Entries.ToArray().Select(entry => (entry.Key, entry.Value)))
        {
            yield return mapping.Set(key, UnknownNode.Instance);
            yield return mapping.Remove(key).Open();
            foreach (var less in Less(value))
                yield return mapping.Set(key, less);
        }
    }

    private static IEnumerable<DocumentNode> LessOf(SequenceNode sequence)
    {
        yield return sequence.Open();
        for (var i = 0; i < sequence.Count; i++)
        {
            yield return sequence.Replace(i, UnknownNode.Instance);
            foreach (var less in Less(sequence[i]))
                yield return sequence.Replace(i, less);
        }
    }
}
