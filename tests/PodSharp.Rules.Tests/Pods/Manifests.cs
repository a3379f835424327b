namespace PodSharp.Rules.Tests.Pods;

/// <summary>Small pods to put a mistake into.</summary>
internal static class Manifests
{
    /// <summary>A pod with one container and what else its spec has, in lines.</summary>
    public static string Pod(string fields) => WithSpec($"containers: [{{name: web, image: \"nginx:1.27\"}}]\n{fields}");

    /// <summary>A pod with one container that has these fields, in flow style, besides name and image.</summary>
    public static string Container(string fields, string spec = "") => WithSpec($"containers: [{{name: web, image: \"nginx:1.27\", {fields}}}]\n{spec}");

    /// <summary>A pod with this spec, in lines.</summary>
    public static string WithSpec(string spec) => $"apiVersion: v1\nkind: Pod\nmetadata: {{name: web}}\nspec:\n{Indented(spec, 2)}";

    /// <summary>A deployment of pods with one container and what else their spec has, in lines.</summary>
    public static string Deployment(string fields) =>
        $$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          selector:
            matchLabels: {app: web}
          template:
            metadata:
              labels: {app: web}
            spec:
              containers: [{name: web, image: "nginx:1.27"}]
        {{Indented(fields, 6)}}
        """;

    private static string Indented(string lines, int blanks) =>
        string.Join('\n', lines.Split('\n').Select(line => new string(' ', blanks) + line));
}
