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
        [typeof(NameOf<ConfigMap>)] = (NameOf<ConfigMap>)ConfigMap.Named("settings"),
        [typeof(NameOf<Secret>)] = (NameOf<Secret>)"db",
        [typeof(NameOf<PersistentVolumeClaim>)] = (NameOf<PersistentVolumeClaim>)"data",
        [typeof(NameOf<Service>)] = (NameOf<Service>)"web",
        [typeof(NameOf<StorageClass>)] = (NameOf<StorageClass>)StorageClass.Named("fast"),
        [typeof(NameOf<IngressClass>)] = (NameOf<IngressClass>)"nginx",
        [typeof(NameOf<Namespace>)] = (NameOf<Namespace>)"shop",
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

    /// <summary>What a shorthand is called on: of a pod or its maker one that has a container, of a factory the blank object.</summary>
    public static object Receiver(Type type, bool isExtension)
    {
        if (type == typeof(IEnumerable<Deployment>))
            return Samples[type];
        if (isExtension && (type == typeof(ConfigMap) || type == typeof(Secret)))
            return type == typeof(Secret) ? Secret.Named("first") : ConfigMap.Named("first");
        if (type == typeof(Deployment))
            return Deployment.Named("first").Container("first", "nginx:1.27");
        if (!isExtension)
            return type.IsAssignableTo(typeof(KubernetesObject)) ? (NodeView)Activator.CreateInstance(type)! : Env.FromNode(MappingNode.Empty);

        var blank = (NodeView)type.GetMethod("FromNode")!.Invoke(null, [Blank(type)])!;
        var container = typeof(Pod).Assembly.GetTypes()
            .SelectMany(static owner => owner.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .FirstOrDefault(method => method.Name == "Container"
                && method.GetParameters() is [{ } receiver, { } value]
                && receiver.ParameterType == type
                && value.ParameterType == typeof(Container));
        return container is null
            ? WithTemplate(blank)
            : (NodeView)container.Invoke(null, [blank, new Container { Name = "first", Image = "nginx:1.27" }])!;
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
        Func<Container, Container> function => Arguments.Function(function),
        Func<HPAScalingRules, HPAScalingRules> function => Arguments.Function(function),
        Func<LimitRangeItem, LimitRangeItem> function => Arguments.Function(function),
        Func<PodTemplateSpec, PodTemplateSpec> function => Arguments.Function(function),
        Func<Deployment, Deployment> function => Arguments.Function(function),
        IEnumerable<Deployment> objects => SequenceNode.Of([.. objects.Select(item => (DocumentNode)item.Document)]),
        Func<LabelSelector, LabelSelector> function => Arguments.Function(function),
        _ => throw new InvalidOperationException($"There is no node for a {argument.GetType()}."),
    };

    // The spec of a workload has no containers of its own, but a template that has.
    private static NodeView WithTemplate(NodeView blank) => blank switch
    {
        StatefulSetSpec spec => spec.Template((PodTemplateSpec)Samples[typeof(PodTemplateSpec)]),
        _ => blank,
    };

    private static MappingNode Blank(Type type) => type.IsAssignableTo(typeof(KubernetesObject))
        ? ((NodeView)Activator.CreateInstance(type)!).Document
        : MappingNode.Empty;
}
