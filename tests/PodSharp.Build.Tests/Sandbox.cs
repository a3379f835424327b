using System.Runtime.CompilerServices;

namespace PodSharp.Build.Tests;

/// <summary>
/// A folder outside of the repository with projects that use the package. The package is packed once for all tests and restored into one
/// folder that is new for each run, so that none ever sees an older package.
/// </summary>
internal sealed class Sandbox
{
    private static readonly string Root = Directory.CreateTempSubdirectory("podsharp-build-tests-").FullName;
    private static readonly Lazy<string> Version = new(PreparePackage);

    private readonly string folder;

    static Sandbox() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Root, recursive: true);

    public Sandbox(string name)
    {
        folder = Path.Combine(Root, name);
        Directory.CreateDirectory(folder);
    }

    public string this[string path] => Path.Combine(folder, path);

    /// <summary>A class library with one file of source.</summary>
    public Sandbox Library(string name, string properties, string source, string items = "") => Write(
        $"{name}/{name}.csproj",
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net8.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PodSharp" Version="{Version.Value}" />
            {items}
          </ItemGroup>
        </Project>
        """).Write($"{name}/Shop.cs", source);

    public Sandbox Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], content);
        return this;
    }

    public Sandbox Replace(string path, string old, string by)
    {
        var content = File.ReadAllText(this[path]);
        Assert.Contains(old, content, StringComparison.Ordinal);
        return Write(path, content.Replace(old, by, StringComparison.Ordinal));
    }

    public BuildResult Build(string path, params string[] arguments) => Run("build", path, arguments);

    public BuildResult Run(string command, string path, params string[] arguments) =>
        DotNet.Run(folder, [command, path, "-nologo", "-nodeReuse:false", "-tl:off", "-v:m", .. arguments]);

    /// <summary>The files of a folder, without the books.</summary>
    public string[] Files(string path) => Directory.Exists(this[path])
        ? [.. Directory.EnumerateFiles(this[path], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(this[path], file).Replace('\\', '/'))
            .Where(file => !file.StartsWith(".podsharp/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)]
        : [];

    /// <summary>When each file of a folder was last written, the books included.</summary>
    public Dictionary<string, DateTime> Times(string path) => Directory.EnumerateFiles(this[path], "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(this[path], file).Replace('\\', '/'), File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    /// <summary>When each manifest of a folder was last written.</summary>
    public Dictionary<string, DateTime> ManifestTimes(string path) =>
        Files(path).ToDictionary(file => file, file => File.GetLastWriteTimeUtc(this[path + "/" + file]), StringComparer.Ordinal);

    public string Read(string path) => File.ReadAllText(this[path]);

    /// <summary>Packs a project of the repository, as it was built for these tests, into a folder beside the others.</summary>
    public static string Pack(string project, string feed)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        DotNet.Run(
            Repository(), "pack", project, "--no-build", "--configuration", configuration, "--output", Path.Combine(Root, feed),
            "-nologo", "-nodeReuse:false", "-tl:off").Succeeded();
        return Path.Combine(Root, feed);
    }

    private static string PreparePackage()
    {
        Pack("src/PodSharp.Package", "feed");

        // What the machine has restored already isn't fetched again; its own sources still hold.
        File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(Root, "packages")}" /></config>
              <fallbackPackageFolders><add key="machine" value="{MachinePackages()}" /></fallbackPackageFolders>
              <packageSources><add key="feed" value="{Path.Combine(Root, "feed")}" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(Root, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Build.targets"), "<Project />");
        var package = Path.GetFileNameWithoutExtension(Assert.Single(Directory.GetFiles(Path.Combine(Root, "feed"), "PodSharp.*.nupkg")));
        return package["PodSharp.".Length..];
    }

    private static string MachinePackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string Repository([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
