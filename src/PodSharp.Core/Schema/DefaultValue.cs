using PodSharp.Documents;

namespace PodSharp.Schema;

/// <summary>Reads what the schema says that the server fills in.</summary>
internal static class DefaultValue
{
    /// <summary>The scalar that a JSON text spells; null for a list or an object.</summary>
    public static ScalarNode? Read(string json) => json[0] switch
    {
        '"' => ScalarNode.Of(json.Substring(1, json.Length - 2)),
        't' => ScalarNode.True,
        'f' => ScalarNode.False,
        '[' or '{' => null,
        _ => ScalarNode.Integer(json),
    };
}
