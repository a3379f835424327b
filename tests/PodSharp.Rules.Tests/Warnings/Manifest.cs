namespace PodSharp.Rules.Tests.Warnings;

/// <summary>The smallest manifests around what a test is about.</summary>
internal static class Manifest
{
    private const string Web = "{name: web, image: nginx}";

    /// <summary>A pod with these fields in its spec, beside one container.</summary>
    public static string Pod(string spec) => Of("v1", "Pod", $"{{containers: [{Web}], {spec}}}");

    /// <summary>A pod with these containers, and these fields in its spec.</summary>
    public static string Containers(string containers, string others = "") =>
        Of("v1", "Pod", $"{{containers: [{containers}]{(others.Length == 0 ? "" : ", " + others)}}}");

    /// <summary>A pod with this volume.</summary>
    public static string Volume(string volume) => Pod($"volumes: [{{name: files, {volume}}}]");

    /// <summary>A deployment with these fields in the spec of its pods.</summary>
    public static string Deployment(string spec) => Of(
        "apps/v1", "Deployment", $"{{selector: {{matchLabels: {{app: web}}}}, template: {{metadata: {{labels: {{app: web}}}}, spec: {{containers: [{Web}], {spec}}}}}}}");

    /// <summary>A service with these fields in its spec.</summary>
    public static string Service(string spec) => Of("v1", "Service", $"{{ports: [{{port: 80}}], {spec}}}");

    /// <summary>An object with this spec, and these fields in its metadata.</summary>
    public static string Of(string apiVersion, string kind, string spec, string metadata = "name: web") =>
        $$"""
        apiVersion: {{apiVersion}}
        kind: {{kind}}
        metadata: { {{metadata}} }
        spec: {{spec}}
        """;
}
