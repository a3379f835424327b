using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace PodSharp.Architecture.Tests;

/// <summary>The arrows between assemblies run one way; a new one is a decision, made here.</summary>
public class AssemblyReferenceTests
{
    [Theory]
    [InlineData("src/PodSharp.Core", "netstandard2.0", "")]
    [InlineData("src/PodSharp.Core", "net8.0", "")]
    [InlineData("src/PodSharp.Yaml", "netstandard2.0", "PodSharp.Core YamlDotNet")]
    [InlineData("src/PodSharp", "net8.0", "PodSharp.Core PodSharp.Yaml")]
    [InlineData("src/PodSharp.Emitter", "net8.0", "PodSharp PodSharp.Core")]
    [InlineData("src/PodSharp.Cli", "net8.0", "PodSharp.Core PodSharp.Yaml YamlDotNet")]
    [InlineData("src/PodSharp.Build", "netstandard2.0", "Microsoft.Build.Framework Microsoft.Build.Utilities.Core")]
    [InlineData("generators/PodSharp.Generators", "netstandard2.0", "Microsoft.CodeAnalysis Microsoft.CodeAnalysis.CSharp PodSharp.Core")]
    public void An_assembly_references_only_what_it_may(string project, string framework, string allowed)
    {
        var references = References(project, framework).Where(name => !IsPlatform(name)).Order(StringComparer.Ordinal);

        Assert.Empty(references.Except(allowed.Split(' '), StringComparer.Ordinal));
    }

    // What the compiler loads may bring nothing that another analyzer brings in another version: exactly what Roslyn 4.8 itself has.
    [Theory]
    [InlineData("src/PodSharp.Core")]
    [InlineData("generators/PodSharp.Generators")]
    public void What_the_compiler_loads_needs_nothing_that_Roslyn_lacks(string project)
    {
        var versions = References(project, "netstandard2.0", withVersion: true).Where(name => name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(versions.Except(
            [
                "System.Buffers 4.0.2.0",
                "System.Collections.Immutable 7.0.0.0",
                "System.Memory 4.0.1.2",
                "System.Runtime.CompilerServices.Unsafe 6.0.0.0",
                "System.Reflection.Metadata 7.0.0.0",
            ],
            StringComparer.Ordinal));
    }

    private static bool IsPlatform(string name) =>
        name is "netstandard" or "mscorlib" || name.StartsWith("System.", StringComparison.Ordinal);

    private static List<string> References(string project, string framework, bool withVersion = false)
    {
        var name = Path.GetFileName(project);
        var folder = Path.Combine(Root(), project, "bin", Configuration(), framework);
        using var file = new PEReader(File.OpenRead(Path.Combine(folder, name + ".dll")));
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => metadata.GetString(reference.Name) + (withVersion ? " " + reference.Version : ""))
            .ToList();
    }

    // bin/<configuration>/<framework> is where the test itself runs.
    private static string Configuration() => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string Root([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
