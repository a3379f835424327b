namespace PodSharp.Benchmarks.Emission.Plain;

// The part of the API that the apps need, as one writes it down for a serializer: classes with properties, nothing else.
#pragma warning disable MA0016 // Serializers want the lists and dictionaries themselves.
internal abstract class PlainObject
{
    public required string ApiVersion { get; init; }

    public required string Kind { get; init; }

    public required PlainMetadata Metadata { get; init; }
}

internal sealed class PlainConfigMap : PlainObject
{
    public Dictionary<string, string>? Data { get; init; }
}

internal sealed class PlainDeployment : PlainObject
{
    public required PlainDeploymentSpec Spec { get; init; }
}

internal sealed class PlainService : PlainObject
{
    public required PlainServiceSpec Spec { get; init; }
}

internal sealed class PlainMetadata
{
    public string? Name { get; init; }

    public string? Namespace { get; init; }

    public Dictionary<string, string>? Labels { get; init; }
}

internal sealed class PlainDeploymentSpec
{
    public int? Replicas { get; init; }

    public PlainSelector? Selector { get; init; }

    public PlainTemplate? Template { get; init; }
}

internal sealed class PlainSelector
{
    public Dictionary<string, string>? MatchLabels { get; init; }
}

internal sealed class PlainTemplate
{
    public PlainMetadata? Metadata { get; init; }

    public PlainPodSpec? Spec { get; init; }
}

internal sealed class PlainPodSpec
{
    public List<PlainContainer>? Containers { get; init; }

    public List<PlainVolume>? Volumes { get; init; }
}

internal sealed class PlainContainer
{
    public required string Name { get; init; }

    public required string Image { get; init; }

    public List<string>? Args { get; init; }

    public List<PlainContainerPort>? Ports { get; init; }

    public List<PlainVariable>? Env { get; init; }

    public PlainResources? Resources { get; init; }

    public List<PlainMount>? VolumeMounts { get; init; }

    public PlainProbe? LivenessProbe { get; init; }

    public PlainProbe? ReadinessProbe { get; init; }

    public PlainProbe? StartupProbe { get; init; }
}

internal sealed class PlainContainerPort
{
    public string? Name { get; init; }

    public int ContainerPort { get; init; }
}

internal sealed class PlainVariable
{
    public required string Name { get; init; }

    public string? Value { get; init; }

    public PlainVariableSource? ValueFrom { get; init; }
}

internal sealed class PlainVariableSource
{
    public PlainKeyReference? ConfigMapKeyRef { get; init; }

    public PlainKeyReference? SecretKeyRef { get; init; }
}

internal sealed class PlainKeyReference
{
    public required string Name { get; init; }

    public required string Key { get; init; }
}

internal sealed class PlainResources
{
    public Dictionary<string, string>? Requests { get; init; }

    public Dictionary<string, string>? Limits { get; init; }
}

internal sealed class PlainMount
{
    public required string Name { get; init; }

    public required string MountPath { get; init; }

    public bool? ReadOnly { get; init; }
}

internal sealed class PlainProbe
{
    public PlainHttpGet? HttpGet { get; init; }

    public PlainTcpSocket? TcpSocket { get; init; }

    public int? PeriodSeconds { get; init; }

    public int? FailureThreshold { get; init; }
}

internal sealed class PlainHttpGet
{
    public required string Path { get; init; }

    public required string Port { get; init; }
}

internal sealed class PlainTcpSocket
{
    public required string Port { get; init; }
}

internal sealed class PlainVolume
{
    public required string Name { get; init; }

    public PlainEmptyDir? EmptyDir { get; init; }
}

internal sealed class PlainEmptyDir
{
    public string? SizeLimit { get; init; }
}

internal sealed class PlainServiceSpec
{
    public Dictionary<string, string>? Selector { get; init; }

    public List<PlainServicePort>? Ports { get; init; }
}

internal sealed class PlainServicePort
{
    public string? Name { get; init; }

    public int Port { get; init; }

    public string? TargetPort { get; init; }
}
