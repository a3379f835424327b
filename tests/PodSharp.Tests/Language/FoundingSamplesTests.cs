namespace PodSharp.Tests.Language;

/// <summary>The samples of the founding design, character for character: they compile and mean what they say.</summary>
public class FoundingSamplesTests
{
    [Fact]
    public void A_pod() => Assert.Equal(
        """
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: nginx
        spec:
          containers:
          - name: nginx
            image: nginx:1.14.2
            ports:
            - containerPort: 80
            livenessProbe:
              httpGet:
                path: /
                port: 80

        """,
        Shop.Nginx.ToYaml());

    [Fact]
    public void A_job() => Assert.Equal(
        """
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: hello
        spec:
          template:
            spec:
              restartPolicy: OnFailure
              containers:
              - name: hello
                image: busybox:1.28
                command:
                - sh
                - -c
                - echo "Hello, Kubernetes!" && sleep 3600

        """,
        Shop.Hello.ToYaml());

    [Fact]
    public void A_deployment() => Assert.Equal(
        """
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 3
          selector:
            matchLabels:
              app.kubernetes.io/name: web
          template:
            metadata:
              labels:
                app.kubernetes.io/name: web
            spec:
              containers:
              - name: web
                image: ghcr.io/acme/web:1.4.2
                ports:
                - name: http
                  containerPort: 8080
                env:
                - name: DB_URL
                  valueFrom:
                    secretKeyRef:
                      name: db
                      key: url
                resources:
                  requests:
                    cpu: 500m
                    memory: 512Mi
                  limits:
                    memory: 1Gi
                startupProbe:
                  httpGet:
                    path: /healthz
                    port: http
                  failureThreshold: 30
                readinessProbe:
                  httpGet:
                    path: /ready
                    port: http
                  periodSeconds: 10
                volumeMounts:
                - name: cache
                  mountPath: /cache
              volumes:
              - name: cache
                emptyDir: {}

        """,
        Shop.Web.ToYaml());

    [Fact]
    public void A_service() => Assert.Equal(
        """
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector:
            app.kubernetes.io/name: web
          ports:
          - port: 80
            targetPort: http

        """,
        Shop.WebService.ToYaml());

    [Fact]
    public void The_mission_s_first_line()
    {
        var pod = Pod.Named("nginx").Container("nginx", "nginx:1.14.2", c => c.Port(80)).Probe(Probe.Liveness.Http("/", 80));

        Assert.Equal(Shop.Nginx, pod);
    }

#pragma warning disable IDE0040, format // as the design writes it
    private static class Shop
    {
        static readonly ContainerPort Http = ContainerPort.Named("http", 8080);

        [Manifest] public static Pod Nginx => Pod.Named("nginx")
            .Container("nginx", "nginx:1.14.2", c => c.Port(80))
            .Probe(Probe.Liveness.Http("/", 80));          // on a pod: the container added last

        [Manifest] public static Job Hello => Job.Named("hello")
            .Container("hello", "busybox:1.28", c => c
                .Command("sh", "-c", "echo \"Hello, Kubernetes!\" && sleep 3600"))
            .RestartPolicy(RestartPolicy.OnFailure);

        [Manifest] public static Deployment Web => Deployment.Named("web")
            .Replicas(3)
            .Container("web", "ghcr.io/acme/web:1.4.2", c => c
                .Port(Http)
                .Env("DB_URL", Env.Secret("db", "url"))
                .Requests(cpu: 500.Milli(), memory: "512Mi")
                .Limits(memory: 1.Gi())
                .Probe(Probe.Startup.Http("/healthz", Http).FailureThreshold(30))
                .Probe(Probe.Readiness.Http("/ready", Http).Every(10.Seconds()))
                .Mount("/cache", Volume.FromEmptyDir("cache")));

        [Manifest] public static Service WebService => Service.For(Web).Port(80, to: Http);
    }
}
