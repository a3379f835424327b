namespace PodSharp.Rules.Tests.Autoscaling;

/// <summary>Autoscalers: bounds, target, metrics and pace.</summary>
public class AutoscalerTests
{
    [Fact]
    public void An_autoscaler_without_spec_lacks_all_that_it_needs() => Judged.Finds(
        "{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: shop}}",
        "POD1101 spec.maxReplicas",
        "POD1101 spec.scaleTargetRef.kind",
        "POD1101 spec.scaleTargetRef.name");

    [Theory]
    [InlineData("minReplicas: 3, maxReplicas: 2", "POD1120 spec.maxReplicas")]
    [InlineData("minReplicas: 0, maxReplicas: 2", "POD1103 spec.minReplicas")]
    [InlineData("maxReplicas: 0", "POD1103 spec.maxReplicas")]
    public void The_bounds_are_judged(string bounds, string expected) => Judged.Finds(Autoscaler(bounds), expected);

    [Fact]
    public void Bounds_that_contradict_each_other_are_told_with_both_numbers() => Assert.Equal(
        "maxReplicas is 2 and minReplicas 3: the most can't be less than the fewest",
        Assert.Single(Judged.All(Autoscaler("minReplicas: 3, maxReplicas: 2"))).Message);

    [Theory]
    [InlineData("{kind: Deployment, name: shop, apiVersion: apps/v1}")]
    [InlineData("{kind: ReplicationController, name: shop}")]
    [InlineData("{kind: Deployment, name: shop, apiVersion: v1}", "POD1115 spec.scaleTargetRef.apiVersion")]
    [InlineData("{kind: Deployment, name: shop}", "POD1115 spec.scaleTargetRef.apiVersion")]
    [InlineData("{kind: Deployment, name: shop, apiVersion: apps/v1/x}", "POD1115 spec.scaleTargetRef.apiVersion")]
    [InlineData("{kind: a/b, name: a%b, apiVersion: apps/v1}", "POD1110 spec.scaleTargetRef.kind", "POD1110 spec.scaleTargetRef.name")]
    public void What_is_scaled_is_named_with_its_group(string target, params string[] expected) => Judged.Finds(
        $"{{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {{name: shop}}, spec: {{maxReplicas: 3, scaleTargetRef: {target}}}}}",
        expected);

    [Theory]
    [InlineData("{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}")]
    [InlineData("{type: Pods, pods: {metric: {name: requests, selector: {matchLabels: {'a b': x}}}, target: {type: AverageValue, averageValue: 100}}}")]
    [InlineData("{type: Object, object: {describedObject: {kind: Service, name: shop}, metric: {name: hits}, target: {type: Value, value: 100, averageValue: 5}}}")]
    [InlineData("{type: External, external: {metric: {name: queue}, target: {type: Value, value: 100}}}")]
    [InlineData("{type: ContainerResource, containerResource: {name: cpu, container: shop, target: {type: Utilization, averageUtilization: 80}}}")]
    public void A_metric_has_its_source_and_its_target(string metric) => Judged.IsClean(WithMetric(metric));

    [Theory]
    [InlineData("{type: Resource}", "POD1101 spec.metrics[0].resource")]
    [InlineData("{resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}", "POD1101 spec.metrics[0].type")]
    [InlineData("{type: resource}", "POD1102 spec.metrics[0].type")]
    [InlineData("{type: Resource, resource: {name: cpu}}", "POD1101 spec.metrics[0].resource.target.type", "POD1101 spec.metrics[0].resource.target.averageUtilization")]
    [InlineData("{type: Resource, resource: {name: cpu, target: {type: Share, averageUtilization: 80}}}", "POD1102 spec.metrics[0].resource.target.type")]
    [InlineData("{type: Resource, resource: {name: cpu, target: {type: Value, value: 0}}}", "POD1103 spec.metrics[0].resource.target.value", "POD1101 spec.metrics[0].resource.target.averageUtilization")]
    [InlineData("{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80, averageValue: 1}}}", "POD1106 spec.metrics[0].resource.target.averageValue")]
    [InlineData("{type: Pods, pods: {metric: {}, target: {type: Value, value: 1}}}", "POD1101 spec.metrics[0].pods.metric.name", "POD1101 spec.metrics[0].pods.target.averageValue")]
    [InlineData("{type: External, external: {metric: {name: queue}, target: {type: Value, value: 1, averageValue: 1}}}", "POD1106 spec.metrics[0].external.target.value")]
    [InlineData("{type: ContainerResource, containerResource: {name: gpus, container: a.b, target: {type: Utilization, averageUtilization: 80}}}", "POD1102 spec.metrics[0].containerResource.name", "POD1110 spec.metrics[0].containerResource.container")]
    [InlineData("{type: Pods, pods: {metric: {name: requests}, target: {type: AverageValue, averageValue: 1}}, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}", "POD1106 spec.metrics[0].resource")]
    public void Other_metrics_are_refused(string metric, params string[] expected) => Judged.Finds(WithMetric(metric), expected);

    [Theory]
    [InlineData("{scaleUp: {policies: [{type: Pods, value: 4, periodSeconds: 15}], tolerance: 0.05}, scaleDown: {selectPolicy: Disabled}}")]
    [InlineData("{scaleDown: {policies: []}}", "POD1101 spec.behavior.scaleDown.policies")]
    [InlineData("{scaleDown: {tolerance: -1}}", "POD1103 spec.behavior.scaleDown.tolerance")]
    [InlineData("{scaleDown: {selectPolicy: \"\"}}", "POD1102 spec.behavior.scaleDown.selectPolicy")]
    [InlineData("{scaleDown: {stabilizationWindowSeconds: 3601}}", "POD1103 spec.behavior.scaleDown.stabilizationWindowSeconds")]
    [InlineData("{scaleUp: {policies: [{type: Pods, value: 0, periodSeconds: 1801}]}}", "POD1103 spec.behavior.scaleUp.policies[0].value", "POD1103 spec.behavior.scaleUp.policies[0].periodSeconds")]
    public void The_pace_is_judged(string behavior, params string[] expected) => Judged.Finds(Autoscaler($"maxReplicas: 3, behavior: {behavior}"), expected);

    private static string WithMetric(string metric) => Autoscaler($"maxReplicas: 3, metrics: [{metric}]");

    private static string Autoscaler(string parts) =>
        $"{{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {{name: shop}}, spec: {{scaleTargetRef: {{apiVersion: apps/v1, kind: Deployment, name: shop}}, {parts}}}}}";
}
