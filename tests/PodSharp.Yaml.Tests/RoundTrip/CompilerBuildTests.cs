using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using FsCheck;
using FsCheck.Fluent;
using PodSharp.Documents;

namespace PodSharp.Yaml.Tests.RoundTrip;

/// <summary>
/// The writer has faster paths on newer frameworks than in the compiler. Both builds must print the same: the analyzer's document and the
/// emitter's are one.
/// </summary>
public class CompilerBuildTests
{
    [Fact]
    public void Both_builds_of_the_writer_print_the_same()
    {
        var texts = PlainScalars.All.Select(scalar => scalar.Text)
            .Concat(AdversarialTexts.Gen.Sample(5_000, new Rnd(20261121, 3), 50))
            .Append(string.Concat(Enumerable.Repeat("é\U0001F600\u200B", 2_000)));
        var assembly = new AssemblyLoadContext("compiler").LoadFromAssemblyPath(CompilerBuild());

        foreach (var text in texts)
        {
            // Long texts are no keys.
            var key = text.Length < 150 ? text : "key";
            var other = (string)Invoke(assembly, "PodSharp.Yaml.CanonicalYaml", "ToText", Document(assembly, key, text));
            Assert.Equal(CanonicalYaml.ToText(MappingNode.Of((key, ScalarNode.Of(text)))), other);
        }
    }

    private static object Document(Assembly assembly, string key, string text)
    {
        var scalar = Invoke(assembly, "PodSharp.Documents.ScalarNode", "Of", text);
        var mapping = assembly.GetType("PodSharp.Documents.MappingNode")!;
        var empty = mapping.GetProperty("Empty")!.GetValue(null)!;
        return mapping.GetMethod("Set")!.Invoke(empty, [key, scalar, null])!;
    }

    private static object Invoke(Assembly assembly, string type, string method, object argument) =>
        assembly.GetType(type)!.GetMethod(method, [argument.GetType()])!.Invoke(null, [argument])!;

    private static string CompilerBuild([CallerFilePath] string path = "")
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var root = Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..");
        return Path.GetFullPath(Path.Combine(root, "src", "PodSharp.Core", "bin", configuration, "netstandard2.0", "PodSharp.Core.dll"));
    }
}
