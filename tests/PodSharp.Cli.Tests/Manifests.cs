namespace PodSharp.Cli.Tests;

/// <summary>Manifests that several tests look at.</summary>
internal static class Manifests
{
    /// <summary>Nothing is wrong with it.</summary>
    public const string Right = """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          colour: blue

        """;

    /// <summary>A field that came with Kubernetes 1.28: a finding where the target is 1.27.</summary>
    public const string Newer = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          initContainers:
          - name: logs
            image: fluent/fluent-bit:3.1
            restartPolicy: Always
          containers:
          - name: web
            image: ghcr.io/acme/web:1.4.2

        """;

    /// <summary>A key that comes twice, a document that can't be read, and one that is right.</summary>
    public const string Broken = """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: twice
        data:
          colour: blue
          colour: red
        ---
        apiVersion: v1
        kind: ConfigMap: no
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: right
        data: {}

        """;

    /// <summary>A List of two objects, the second with a key that comes twice.</summary>
    public const string Items = """
        apiVersion: v1
        kind: List
        items:
        - apiVersion: v1
          kind: ConfigMap
          metadata: {name: first}
        - apiVersion: v1
          kind: ConfigMap
          metadata: {name: second}
          data: {colour: blue, colour: red}

        """;
}
