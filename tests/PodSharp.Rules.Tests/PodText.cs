namespace PodSharp.Rules.Tests;

/// <summary>Pods as small as the case allows.</summary>
internal static class PodText
{
    /// <summary>A pod of one container with more fields of its spec.</summary>
    public static string WithSpec(string fields) => $$"""
        apiVersion: v1
        kind: Pod
        metadata: {name: web, labels: {app: web} }
        spec:
          containers: [{name: web, image: "nginx:1.27"}]
        {{Indented(fields, 2)}}
        """;

    /// <summary>A pod with one volume, called <c>data</c>, which nobody mounts.</summary>
    public static string WithVolume(string source) => WithSpec($"volumes: [{{name: data, {source}}}]");

    /// <summary>A pod of one container with more fields, and with more fields of its spec.</summary>
    public static string WithContainer(string fields, string spec = "restartPolicy: Always") => $$"""
        apiVersion: v1
        kind: Pod
        metadata: {name: web}
        spec:
        {{Indented(spec, 2)}}
          containers:
          - name: web
            image: nginx:1.27
        {{Indented(fields, 4)}}
        """;

    /// <summary>A Deployment whose pods have one container and more fields of their spec.</summary>
    public static string TemplateWithSpec(string fields) => $$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          selector: {matchLabels: {app: web} }
          template:
            metadata: {labels: {app: web} }
            spec:
              containers: [{name: web, image: "nginx:1.27"}]
        {{Indented(fields, 6)}}
        """;

    private static string Indented(string text, int width) =>
        string.Join('\n', text.Split('\n').Select(line => new string(' ', width) + line));
}
