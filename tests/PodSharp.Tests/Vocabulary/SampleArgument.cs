using System.Reflection;
using PodSharp.Documents;
using PodSharp.Views;

namespace PodSharp.Tests.Vocabulary;

/// <summary>Arguments with which every shorthand can be called.</summary>
internal static class SampleArgument
{
    private static readonly Dictionary<Type, object> Samples = new()
    {
        [typeof(string)] = "sample",
        [typeof(int)] = 8080,
        [typeof(long)] = 1000L,
        [typeof(bool)] = true,
        [typeof(string[])] = new[] { "sh", "-c", "true" },
        [typeof(int[])] = new[] { 42, 7 },
        [typeof(Quantity)] = 500.Milli(),
        [typeof(Duration)] = 10.Seconds(),
        [typeof(IntOrString)] = new IntOrString(80),
        [typeof(VolumeFileMode)] = VolumeFileMode.Octal("0400"),
        [typeof(PortReference)] = (PortReference)ContainerPort.Named("http", 8080),
        [typeof(ContainerPort)] = ContainerPort.Named("http", 8080),
        [typeof(Volume)] = Volume.FromEmptyDir("cache"),
        [typeof(Env)] = Env.Secret("db", "url"),
        [typeof(Container)] = new Container { Name = "made", Image = "busybox:1.36" }.Mount("/cache", Volume.FromEmptyDir("cache")),
        [typeof(LivenessProbe)] = Probe.Liveness.Http("/", 80),
        [typeof(ReadinessProbe)] = Probe.Readiness.Tcp(80),
        [typeof(StartupProbe)] = Probe.Startup.Exec("true"),
        [typeof(LabelSelector)] = new LabelSelector().MatchLabels("app", "sample"),
        [typeof(PodTemplateSpec)] = new PodTemplateSpec().Container("web", "nginx:1.27"),
        [typeof(ServiceAccount)] = ServiceAccount.Named("runner"),
        [typeof(KubernetesObject)] = Deployment.Named("web").Container("web", "nginx:1.27"),
        [typeof(PodSelection)] = (PodSelection)Deployment.Named("web", "shop"),
        [typeof(PodResourceClaim)] = PodResourceClaim.FromTemplate("gpu", "one-gpu"),
        [typeof(SeccompProfile)] = SeccompProfile.Localhost("audit.json"),
        [typeof(AppArmorProfile)] = AppArmorProfile.RuntimeDefault(),
        [typeof(PriorityClass)] = PriorityClass.Named("high"),
        [typeof(RuntimeClass)] = RuntimeClass.Named("sandboxed"),
        [typeof(Func<Container, Container>)] = (Func<Container, Container>)(container => container.Port(80, "http")),
        [typeof(Func<LabelSelector, LabelSelector>)] = (Func<LabelSelector, LabelSelector>)(selector => selector.MatchLabels("app", "sample")),
        [typeof(PortReference[])] = new PortReference[] { 443, ContainerPort.Named("dns", 53, Protocol.UDP) },
        [typeof(NetworkPolicyPeer)] = NetworkPolicyPeer.InNamespace("monitoring"),
        [typeof(Role)] = Role.Named("reader", "shop").AllowRead("pods"),
        [typeof(ClusterRole)] = ClusterRole.Named("reader").AllowRead("nodes"),
        [typeof(Func<HPAScalingRules, HPAScalingRules>)] = (Func<HPAScalingRules, HPAScalingRules>)(rules => rules.Pods(1, 1.Minutes())),
        [typeof(FileContent)] = FileContent.FromText("a = 1\n"),
        [typeof(FolderContent)] = FolderContent.FromFolder(".", "*.runtimeconfig.json"),
        [typeof(Func<LimitRangeItem, LimitRangeItem>)] = (Func<LimitRangeItem, LimitRangeItem>)(item => item.Maximum(memory: 1.Gi())),
        [typeof(Func<PodTemplateSpec, PodTemplateSpec>)] = (Func<PodTemplateSpec, PodTemplateSpec>)(pod => pod
            .Label("team", "shop")
            .Container("proxy", "envoyproxy/envoy:v1.31", c => c.Mount("/cache", Volume.FromEmptyDir("proxy-cache")))),
        [typeof(Func<Deployment, Deployment>)] = (Func<Deployment, Deployment>)(web => web.Replicas(5).Container("web", "nginx:1.28")),
        [typeof(IEnumerable<Deployment>)] = new[] { Deployment.Named("web").Container("web", "nginx:1.27"), Deployment.Named("empty") },
        [typeof(PersistentVolumeClaim)] = PersistentVolumeClaim.Named("data").Storage(10.Gi()),
        [typeof(Service)] = Service.Named("db").Headless(),
        [typeof(Func<VolumeMount, VolumeMount>)] = (Func<VolumeMount, VolumeMount>)(mount => mount.SubPath("sample")),
        [typeof(Func<LifecycleHandler, LifecycleHandler>)] = (Func<LifecycleHandler, LifecycleHandler>)(handler => handler.Sleep(5.Seconds())),
        [typeof(Func<NodeSelectorTerm, NodeSelectorTerm>)] = (Func<NodeSelectorTerm, NodeSelectorTerm>)(term => term.Exists("disk")),
        [typeof(Func<ConfigMapVolumeSource, ConfigMapVolumeSource>)] =
            (Func<ConfigMapVolumeSource, ConfigMapVolumeSource>)(source => source.Item("sample")),
        [typeof(Func<SecretVolumeSource, SecretVolumeSource>)] = (Func<SecretVolumeSource, SecretVolumeSource>)(source => source.Item("sample")),
        [typeof(Func<ConfigMapProjection, ConfigMapProjection>)] =
            (Func<ConfigMapProjection, ConfigMapProjection>)(source => source.Item("sample")),
        [typeof(Func<SecretProjection, SecretProjection>)] = (Func<SecretProjection, SecretProjection>)(source => source.Item("sample")),
        [typeof(Func<DownwardAPIProjection, DownwardAPIProjection>)] =
            (Func<DownwardAPIProjection, DownwardAPIProjection>)(source => source.Field("labels", PodField.Labels)),
        [typeof(Func<DownwardAPIVolumeSource, DownwardAPIVolumeSource>)] =
            (Func<DownwardAPIVolumeSource, DownwardAPIVolumeSource>)(source => source.Field("labels", PodField.Labels)),
        [typeof(Func<ProjectedVolumeSource, ProjectedVolumeSource>)] =
            (Func<ProjectedVolumeSource, ProjectedVolumeSource>)(source => source.Secret("db")),
        [typeof(Func<PodCertificateProjection, PodCertificateProjection>)] =
            (Func<PodCertificateProjection, PodCertificateProjection>)(source => source.MaxExpirationSeconds(86400)),
        [typeof(Func<CSIVolumeSource, CSIVolumeSource>)] = (Func<CSIVolumeSource, CSIVolumeSource>)(source => source.ReadOnly()),
        [typeof(Func<ISCSIVolumeSource, ISCSIVolumeSource>)] = (Func<ISCSIVolumeSource, ISCSIVolumeSource>)(source => source.ReadOnly()),
        [typeof(Func<PersistentVolumeClaimTemplate, PersistentVolumeClaimTemplate>)] =
            (Func<PersistentVolumeClaimTemplate, PersistentVolumeClaimTemplate>)(template => template.Storage(10.Gi())),
        [typeof(NameOf<ConfigMap>)] = (NameOf<ConfigMap>)ConfigMap.Named("settings"),
        [typeof(NameOf<Secret>)] = (NameOf<Secret>)"db",
        [typeof(NameOf<PersistentVolumeClaim>)] = (NameOf<PersistentVolumeClaim>)"data",
        [typeof(NameOf<Service>)] = (NameOf<Service>)"web",
        [typeof(NameOf<StorageClass>)] = (NameOf<StorageClass>)StorageClass.Named("fast"),
        [typeof(NameOf<IngressClass>)] = (NameOf<IngressClass>)"nginx",
        [typeof(NameOf<Namespace>)] = (NameOf<Namespace>)"shop",
        [typeof(NameOf<ResourceClaim>)] = (NameOf<ResourceClaim>)"gpu",
        [typeof(NameOf<ResourceClaimTemplate>)] = (NameOf<ResourceClaimTemplate>)ResourceClaimTemplate.Named("one-gpu"),
    };

    /// <summary>An argument of this type.</summary>
    public static object? Of(Type type, string name)
    {
        // What not every text or number will do for.
        if ((type, name) == (typeof(string[]), "resources"))
            return new[] { "pods", "pods/log", "deployments", "widgets.example.com" };
        if ((type, name) == (typeof(string), "resource"))
            return "pods";
        if ((type, name) == (typeof(Quantity?), "average"))
            return null;

        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Samples.TryGetValue(type, out var sample))
            return sample;

        // An enumeration's first member serves.
        return type.IsValueType && type.GetProperties(BindingFlags.Public | BindingFlags.Static).FirstOrDefault()?.GetValue(null) is { } member
            ? member
            : throw new InvalidOperationException($"There is no sample for the parameter {name} of type {type}: add one to {nameof(SampleArgument)}.");
    }

    /// <summary>
    /// What a shorthand is called on: of a pod or its maker one that has a container and a label, of a probe or hook one that asks by HTTP,
    /// of a factory the blank object.
    /// </summary>
    public static object Receiver(Type type, bool isExtension)
    {
        if (type == typeof(IEnumerable<Deployment>))
            return Samples[type];
        if (isExtension && (type == typeof(ConfigMap) || type == typeof(Secret)))
            return type == typeof(Secret) ? Secret.Named("first") : ConfigMap.Named("first");
        if (!isExtension)
            return type.IsAssignableTo(typeof(KubernetesObject)) ? (NodeView)Activator.CreateInstance(type)! : Env.FromNode(MappingNode.Empty);

        var receiver = (NodeView)type.GetMethod("FromNode")!.Invoke(null, [Blank(type)])!;
        receiver = With(receiver, "Container", new Container { Name = "first", Image = "nginx:1.27" });
        receiver = With(receiver, "Label", "app", "sample");
        receiver = With(receiver, "PodLabel", "app", "sample");
        receiver = With(receiver, "Selector", "app", "sample");
        receiver = receiver is StatefulSetSpec spec ? spec.Template((PodTemplateSpec)Samples[typeof(PodTemplateSpec)]) : receiver;
        return With(receiver, "HttpGet", new HTTPGetAction { Path = "/", Port = 8080 });
    }

    // What a method of this name makes of the receiver; the receiver itself where it has none.
    private static NodeView With(NodeView receiver, string name, params object[] arguments)
    {
        Type[] types = [receiver.GetType(), .. arguments.Select(argument => argument.GetType())];
        var method = typeof(Pod).Assembly.GetTypes()
            .SelectMany(static owner => owner.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .FirstOrDefault(method => method.Name == name && method.GetParameters().Select(parameter => parameter.ParameterType).SequenceEqual(types));
        return (NodeView?)method?.Invoke(null, [receiver, .. arguments]) ?? receiver;
    }

    /// <summary>The argument as the vocabulary's functions take it.</summary>
    public static object? ToNode(object? argument) => argument switch
    {
        null => null,
        INodeSource source => source.ToNode(),
        string text => ScalarNode.Of(text),
        int number => ScalarNode.Of(number),
        bool flag => ScalarNode.Of(flag),
        string[] texts => SequenceNode.Of(Array.ConvertAll(texts, text => (DocumentNode)ScalarNode.Of(text))),
        int[] numbers => SequenceNode.Of(Array.ConvertAll(numbers, number => (DocumentNode)ScalarNode.Of(number))),
        PortReference[] ports => SequenceNode.Of(Array.ConvertAll(ports, port => port.ToNode())),
        IEnumerable<Deployment> objects => SequenceNode.Of([.. objects.Select(item => (DocumentNode)item.Document)]),
        long number => ScalarNode.Of(number),
        Delegate function => typeof(Arguments).GetMethod(nameof(Arguments.Function))!
            .MakeGenericMethod(function.GetType().GetGenericArguments()[0])
            .Invoke(null, [function]),
        _ => throw new InvalidOperationException($"There is no node for a {argument.GetType()}."),
    };

    private static MappingNode Blank(Type type) => type.IsAssignableTo(typeof(KubernetesObject))
        ? ((NodeView)Activator.CreateInstance(type)!).Document
        : MappingNode.Empty;
}
