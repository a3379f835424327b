using System.Text;
using PodSharp;

namespace SeedPods;

/// <summary>What pods are told: settings, files and secrets.</summary>
internal static class Configuration
{
    /// <summary>The name has a hash of the content, so whatever refers to it by value is replaced when a setting changes.</summary>
    private static readonly ConfigMap Settings = ConfigMap.Named("shop-settings")
        .Data("LOG_LEVEL", "info")
        .File("settings/shop.ini")
        .File(FileContent.FromBytes([0x89, 0x50, 0xff]), key: "logo.png")
        .Immutable()
        .WithContentHash();

    private static readonly Secret Registry = Secret.DockerConfig("registry", "ghcr.io", "robot", "not-a-real-token");

    [Manifest]
    public static ConfigMap ShopSettings => Settings;

    [Manifest]
    public static ConfigMap Dashboards => ConfigMap.Named("dashboards").Files("settings/dashboards");

    [Manifest]
    public static Secret RegistryLogin => Registry;

    [Manifest]
    public static Secret Certificate => Secret.Tls(
        "shop-certificate",
        certificate: FileContent.FromText("-----BEGIN CERTIFICATE-----\nnot a real one\n-----END CERTIFICATE-----\n"),
        key: FileContent.FromText("-----BEGIN PRIVATE KEY-----\nnot a real one\n-----END PRIVATE KEY-----\n"));

    [Manifest]
    public static Secret Admin => Secret.BasicAuth("admin", "admin", "not-a-real-password");

    [Manifest]
    public static Secret Deploy => Secret.SshAuth("deploy", FileContent.FromText("not a real key\n")).File("settings/shop.ini", key: "hints");

    [Manifest]
    public static Secret Tokens => Secret.Named("tokens")
        .StringData("plain", "not-a-real-token")
        .Data("bytes", Base64Data.FromBytes(Encoding.UTF8.GetBytes("not-a-real-token")))
        .Files(FolderContent.FromFolder("settings", "*.ini"))
        .WithContentHash();

    [Manifest]
    public static Deployment Configured => Deployment.Named("configured")
        .PullSecret(Registry)
        .Container("shop", "ghcr.io/acme/shop:3.2.0", c => c
            .EnvFromConfigMap(Settings)
            .Mount("/etc/shop", Volume.FromConfigMap("settings", Settings)));
}
