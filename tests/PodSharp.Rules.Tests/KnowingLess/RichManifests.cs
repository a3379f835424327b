using PodSharp.Documents;
using PodSharp.Yaml;

namespace PodSharp.Rules.Tests.KnowingLess;

/// <summary>Objects of which much is said, partly right and partly wrong, so that many rules have something to look at.</summary>
internal static class RichManifests
{
    private const string Text = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: {app: web, tier: "a b"}
          annotations:
            container.apparmor.security.beta.kubernetes.io/web: unconfined
            container.seccomp.security.alpha.kubernetes.io/log: unconfined
            seccomp.security.alpha.kubernetes.io/pod: unconfined
          ownerReferences:
          - {apiVersion: v1, kind: Node, name: a, uid: u}
          - {apiVersion: v1, kind: Node, name: a, uid: u}
        spec:
          restartPolicy: Never
          terminationGracePeriodSeconds: 10
          hostNetwork: true
          dnsPolicy: ClusterFirst
          os: {name: linux}
          serviceAccount: web
          securityContext:
            seccompProfile: {type: RuntimeDefault}
            appArmorProfile: {type: Unconfined}
            runAsNonRoot: true
            sysctls: [{name: net.ipv4.tcp_syncookies, value: "1"}]
          hostAliases: [{ip: 10.0.0.1, hostnames: [a]}, {ip: 10.0.0.1, hostnames: [b]}, {ip: "FD00:0::1"}]
          imagePullSecrets: [{name: a}, {name: a}, {}]
          nodeSelector: {beta.kubernetes.io/arch: arm64}
          tolerations: [{key: a, operator: Exists}, {operator: Equal, effect: NoExecute, tolerationSeconds: 5}]
          topologySpreadConstraints:
          - {maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {app: web}}}
          - {maxSkew: 0, topologyKey: zone, whenUnsatisfiable: DoNotSchedule}
          affinity:
            nodeAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                nodeSelectorTerms: [{matchExpressions: [{key: disk, operator: In, values: [ssd]}, {key: size, operator: Gt, values: ["5"]}]}]
            podAntiAffinity:
              requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: zone, labelSelector: {matchExpressions: [{key: app, operator: In, values: [web]}]}}]
          initContainers:
          - name: copy
            image: busybox
            command: [cp, a, b]
            ports: [{containerPort: 8080, hostPort: 8080}]
            volumeMounts: [{name: files, mountPath: /files}]
          - name: proxy
            image: proxy
            restartPolicy: Always
            ports: [{name: http, containerPort: 8080, hostPort: 8080}, {name: admin, containerPort: 9090, hostPort: 9090}]
            startupProbe: {httpGet: {path: /, port: admin}, periodSeconds: 1}
          containers:
          - name: web
            image: nginx
            ports:
            - {name: http, containerPort: 8080, hostPort: 8080}
            - {name: metrics, containerPort: 8080, protocol: UDP, hostPort: 8080}
            env:
            - {name: A, value: a}
            - {name: A, value: $(A)}
            - {name: B, valueFrom: {fieldRef: {fieldPath: metadata.name}}}
            - {name: C, value: c, valueFrom: {secretKeyRef: {name: a, key: b}}}
            - {name: D, valueFrom: {resourceFieldRef: {containerName: log, resource: limits.cpu}}}
            envFrom: [{configMapRef: {name: a}}, {secretRef: {name: a}}]
            resources:
              requests: {cpu: 2, memory: 1Gi, hugepages-2Mi: 2Mi}
              limits: {cpu: 1, memory: 128m, hugepages-2Mi: 4Mi}
            readinessProbe: {httpGet: {port: http}, terminationGracePeriodSeconds: 5}
            livenessProbe: {tcpSocket: {port: 80}, exec: {command: [a]}, successThreshold: 2}
            lifecycle: {preStop: {sleep: {seconds: 20}}, postStart: {exec: {command: [a]}}}
            securityContext: {privileged: true, allowPrivilegeEscalation: false, capabilities: {add: [SYS_ADMIN]}, runAsUser: 0}
            volumeMounts:
            - {name: files, mountPath: /files}
            - {name: config, mountPath: /files}
            - {name: absent, mountPath: /absent}
            - {name: raw, mountPath: /raw, readOnly: true, recursiveReadOnly: Enabled}
            volumeDevices: [{name: raw, devicePath: /dev/raw}]
          - name: log
            image: logger
            ports: [{name: http, containerPort: 8080, hostPort: 8081}]
            volumeMounts: [{name: files, mountPath: /log, subPath: a, subPathExpr: $(A)}]
          volumes:
          - {name: files, emptyDir: {medium: Memory, sizeLimit: 1Gi}}
          - {name: files, configMap: {name: a, items: [{key: a, path: p}, {key: b, path: p/q}]}}
          - {name: config, projected: {sources: [{serviceAccountToken: {path: t, expirationSeconds: 600}}, {secret: {name: a, items: [{key: k, path: t}]}}, {}]}}
          - {name: raw, persistentVolumeClaim: {claimName: data}, hostPath: {path: /a}}
          - {name: info, downwardAPI: {items: [{path: cpu, resourceFieldRef: {containerName: absent, resource: limits.cpu}}]}}
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          replicas: 2
          selector: {matchLabels: {app: web}, matchExpressions: [{key: tier, operator: NotIn, values: [db]}, {key: app, operator: Exists, values: [a]}]}
          minReadySeconds: 20
          progressDeadlineSeconds: 10
          strategy: {type: Recreate, rollingUpdate: {maxSurge: 0, maxUnavailable: 0}}
          template:
            metadata: {labels: {app: shop}}
            spec:
              restartPolicy: OnFailure
              terminationGracePeriodSeconds: -1
              containers: [{name: web, image: nginx, volumeMounts: [{name: data, mountPath: /data}]}]
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: db}
        spec:
          serviceName: db
          revisionHistoryLimit: -1
          selector: {matchLabels: {app: db}}
          updateStrategy: {type: OnDelete, rollingUpdate: {partition: 1}}
          template:
            metadata: {labels: {app: db}}
            spec: {containers: [{name: db, image: db, volumeMounts: [{name: data, mountPath: /data}]}]}
          volumeClaimTemplates:
          - metadata: {name: data}
            spec: {accessModes: [ReadWriteOnce, ReadWriteOncePod], resources: {requests: {storage: 2Gi}, limits: {storage: 1500m}}}
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata: {name: report}
        spec:
          schedule: "0 25 * * *"
          timeZone: Europe/Atlantis
          jobTemplate:
            spec:
              completionMode: Indexed
              completions: 100001
              parallelism: 10001
              backoffLimitPerIndex: 1
              maxFailedIndexes: 200000
              manualSelector: true
              selector: {matchLabels: {app: report}}
              podFailurePolicy:
                rules: [{action: Ignore, onExitCodes: {containerName: absent, operator: In, values: [0, 1]}, onPodConditions: [{type: A}]}]
              template:
                metadata: {labels: {app: reports}}
                spec: {restartPolicy: Always, containers: [{name: report, image: report}]}
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: web, annotations: {service.kubernetes.io/topology-aware-hints: auto}}
        spec:
          type: ClusterIP
          clusterIP: None
          clusterIPs: [None, "FD00:0::1"]
          ipFamilyPolicy: SingleStack
          ipFamilies: [IPv4, IPv6]
          externalName: web.example.com
          externalIPs: ["FD00:0::1"]
          loadBalancerIP: 010.0.0.1
          loadBalancerSourceRanges: [10.0.0.0/8]
          externalTrafficPolicy: Local
          healthCheckNodePort: 30000
          sessionAffinity: ClientIP
          sessionAffinityConfig: {clientIP: {timeoutSeconds: 90000}}
          trafficDistribution: PreferClose
          ports: [{port: 80, nodePort: 30000}, {port: 80, targetPort: http, nodePort: 30000}, {name: a, port: 81, targetPort: 0}]
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: {name: web, annotations: {kubernetes.io/ingress.class: nginx}}
        spec:
          ingressClassName: other
          defaultBackend: {service: {name: web, port: {name: http, number: 80}}, resource: {kind: A, name: b}}
          tls: [{hosts: ["*.example.com"], secretName: Bad_Name}]
          rules: [{host: 10.0.0.1, http: {paths: [{path: relative, pathType: Exact, backend: {service: {name: web, port: {}}}}]}}]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: {name: web}
        spec:
          podSelector: {}
          policyTypes: [Ingress, Other, Egress]
          ingress: [{from: [{podSelector: {}, ipBlock: {cidr: "FD00:0::/56", except: [10.0.0.0/8]}}, {}], ports: [{port: 80, endPort: 70}, {port: http, endPort: 90}]}]
        ---
        apiVersion: v1
        kind: PersistentVolume
        metadata: {name: data, annotations: {volume.beta.kubernetes.io/storage-class: fast}}
        spec:
          accessModes: [ReadWriteOnce, ReadWriteOncePod]
          capacity: {storage: 1Gi}
          persistentVolumeReclaimPolicy: Recycle
          volumeMode: Block
          hostPath: {path: /}
          local: {path: ../data}
          rbd: {monitors: [a], image: b}
        ---
        apiVersion: v1
        kind: Secret
        metadata: {name: web}
        type: kubernetes.io/tls
        immutable: true
        data: {tls.crt: bm9uZQ==, bad key: ""}
        stringData: {tls.key: none}
        ---
        apiVersion: v1
        kind: ResourceQuota
        metadata: {name: team}
        spec:
          hard: {requests.cpu: 2, cpu: 3, limits.cpu: 1, pods: 1.5, unknown: 1}
          scopes: [BestEffort, NotBestEffort]
          scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In}, {scopeName: Terminating, operator: In, values: [a]}]}
        ---
        apiVersion: v1
        kind: LimitRange
        metadata: {name: team}
        spec:
          limits:
          - {type: Container, min: {cpu: 2}, max: {cpu: 1}, default: {cpu: 3}, defaultRequest: {cpu: 4}, maxLimitRequestRatio: {cpu: 0.5}}
          - {type: Container}
          - {type: PersistentVolumeClaim}
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: {name: web}
        spec:
          scaleTargetRef: {kind: Deployment, name: web}
          minReplicas: 5
          maxReplicas: 2
          metrics:
          - {type: Resource, resource: {name: cpu, target: {type: Utilization, averageValue: 1, averageUtilization: 50}}, pods: {metric: {name: a}, target: {type: Value}}}
          - {type: Object}
          behavior: {scaleDown: {stabilizationWindowSeconds: 4000, policies: [{type: Pods, value: 0, periodSeconds: 2000}]}}
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: {name: web}
        spec: {minAvailable: 110%, maxUnavailable: 1, selector: {matchLabels: {app: web}}}
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: {name: reader}
        rules: [{apiGroups: [""], resources: [pods], verbs: []}, {nonResourceURLs: [/healthz], verbs: [get], resources: [a]}]
        aggregationRule: {clusterRoleSelectors: []}
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: {name: readers}
        roleRef: {apiGroup: other, kind: Roll, name: a/b}
        subjects: [{kind: User, name: jo}, {kind: ServiceAccount, name: web, apiGroup: rbac.authorization.k8s.io}, {kind: Group, name: all, namespace: a}]
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata: {name: fast}
        provisioner: csi.example.com/
        reclaimPolicy: Recycle
        allowedTopologies: [{matchLabelExpressions: [{key: zone, values: [a, a]}, {key: zone, values: []}]}]
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings, namespace: Bad_Name, generateName: a-}
        data: {a: b, bad key: c}
        binaryData: {a: YQ==, c: none}
        """;

    /// <summary>The objects.</summary>
    public static IReadOnlyList<MappingNode> All { get; } = YamlReader.ReadAll(Text);
}
