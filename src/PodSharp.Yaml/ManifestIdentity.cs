using PodSharp.Documents;
using PodSharp.Rules;

namespace PodSharp.Yaml;

/// <summary>What an object says that it is; there must be such a thing, or might be.</summary>
internal static class ManifestIdentity
{
    /// <summary>The object's <c>apiVersion</c> and <c>kind</c>.</summary>
    /// <exception cref="YamlReadException">One of them is missing or unknown.</exception>
    public static (string ApiVersion, string Kind) Read(MappingNode manifest)
    {
        if (manifest["apiVersion"] is ScalarNode { Text: "v1" } && manifest["kind"] is ScalarNode { Text: "List" })
            return ("v1", "List");
        foreach (var finding in RuleSet.CheckKind(manifest))
        {
            if (finding.Rule != RuleCatalogue.UndefinedKind)
                throw new YamlReadException(finding.Message, (TextOrigin)(finding.Origin ?? manifest.Origin)!);
        }

        return (((ScalarNode)manifest["apiVersion"]!).Text, ((ScalarNode)manifest["kind"]!).Text);
    }
}
