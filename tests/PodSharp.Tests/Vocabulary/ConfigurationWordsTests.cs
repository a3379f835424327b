using System.Text;
using PodSharp.Documents;

namespace PodSharp.Tests.Vocabulary;

public sealed class ConfigurationWordsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("podsharp-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_text_file_is_text_and_any_other_is_bytes()
    {
        byte[] picture = [0x89, 0x50, 0xff];
        var map = ConfigMap.Named("files").File(Written("a.conf", "grün = 1\n"u8.ToArray())).File(Written("b.png", picture));

        Assert.Equal("grün = 1\n", map.Data!["a.conf"]);
        Assert.Equal(picture, map.BinaryData!["b.png"].ToBytes());
    }

    [Fact]
    public void A_key_that_becomes_text_is_no_longer_bytes()
    {
        var map = ConfigMap.Named("files").File(FileContent.FromBytes([0xff]), key: "a").File(FileContent.FromText("text"), key: "a");

        Assert.Null(map.BinaryData);
        Assert.Equal("text", map.Data!["a"]);
    }

    [Fact]
    public void A_secret_s_file_is_base64_whatever_it_holds()
    {
        var secret = Secret.Named("files").File(Written("key.pem", "grün"u8.ToArray())).File(FileContent.FromBytes([0xff]), "raw");

        Assert.Equal("Z3LDvG4=", secret.Data!["key.pem"].ToString());
        Assert.Equal("/w==", secret.Data["raw"].ToString());
    }

    [Fact]
    public void The_files_of_a_folder_have_their_names_in_order()
    {
        Written("b.conf", [0x62]);
        Written("a.conf", [0x61]);
        Written("other.txt", [0x63]);

        var map = ConfigMap.Named("files").Files(FolderContent.FromFolder(folder, "*.conf"));

        Assert.Equal(["a.conf", "b.conf"], map.Data!.Keys);
        Assert.Equal(3, Secret.Named("files").Files(folder).Data!.Count);
    }

    [Fact]
    public void A_missing_file_or_folder_is_told_with_where_it_was_looked_for()
    {
        var file = Assert.Throws<ManifestException>(() => ConfigMap.Named("files").File("nowhere/a.conf"));
        var inside = Assert.Throws<ManifestException>(() => ConfigMap.Named("files").Files("nowhere"));

        Assert.Contains("no file \"nowhere/a.conf\": it was looked for at " + Path.GetFullPath("nowhere"), file.Message, StringComparison.Ordinal);
        Assert.Equal(file.Message, Assert.Throws<ManifestException>(() => Manifest.LoadAll("nowhere/a.conf")).Message);
        Assert.Contains("no folder \"nowhere\"", inside.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_without_a_file_must_be_told_its_key()
    {
        var error = Assert.Throws<ManifestException>(() => ConfigMap.Named("files").File(FileContent.FromText("a")));

        Assert.Contains("which key", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hash_in_the_name_follows_the_content_and_nothing_else()
    {
        var settings = ConfigMap.Named("settings").Data("a", "1").Data("b", "2");

        var name = settings.WithContentHash().Name;

        Assert.Equal("settings-41af3b1697", name);
        Assert.Equal(name, ConfigMap.Named("settings").Data("b", "2").Data("a", "1").Label("x", "y").WithContentHash().Name);
        Assert.Equal(name, settings.WithContentHash().WithContentHash().Name);
        Assert.NotEqual(name, settings.Data("a", "2").WithContentHash().Name);
    }

    [Fact]
    public void What_refers_to_a_hashed_object_by_value_follows_its_name()
    {
        var settings = ConfigMap.Named("settings").Data("a", "1").WithContentHash();

        var pod = Pod.Named("web").Container("web", "web:1", c => c.EnvFromConfigMap(settings));

        Assert.Equal(settings.Name, pod.Containers!["web"].EnvFrom![0].ConfigMapRef!.Name);
    }

    [Fact]
    public void A_registry_s_login_is_the_json_that_the_kubelet_reads()
    {
        var secret = Secret.DockerConfig("registry", "ghcr.io", "ro\"bot", "päss");

        Assert.Equal("kubernetes.io/dockerconfigjson", secret.Type);
        using var json = System.Text.Json.JsonDocument.Parse(secret.Data![".dockerconfigjson"].ToBytes());
        var login = json.RootElement.GetProperty("auths").GetProperty("ghcr.io");
        Assert.Equal("ro\"bot", login.GetProperty("username").GetString());
        Assert.Equal("ro\"bot:päss", Encoding.UTF8.GetString(login.GetProperty("auth").GetBytesFromBase64()));
    }

    private string Written(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
