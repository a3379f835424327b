using PodSharp.Documents;
using YamlDotNet.Core.Events;

namespace PodSharp.Yaml;

/// <summary>Where the parser takes for a value what kubectl's takes for something else, and the author meant something else too.</summary>
internal static class PlainSyntax
{
    private const string NoStartsInFlow = "|>%@`?:";

    /// <summary>Refuses a plain scalar that is none to kubectl.</summary>
    public static void Check(Scalar scalar, TextOrigin place, bool isInFlow)
    {
        if (scalar.Style != YamlDotNet.Core.ScalarStyle.Plain || scalar.Value.Length == 0)
            return;

        if (isInFlow && NoStartsInFlow.IndexOf(scalar.Value[0]) >= 0)
            throw new YamlReadException($"between brackets a value can't begin with {scalar.Value[0]}; put it in quotes", place);

        // The parser overlooks the colon behind a word that begins with an asterisk, and takes key and value for one text.
        var asterisk = scalar.Value.IndexOf(" *", StringComparison.Ordinal);
        if (asterisk < 0)
            return;

        var colon = scalar.Value.IndexOf(": ", asterisk, StringComparison.Ordinal);
        if (colon < 0 && scalar.Value[scalar.Value.Length - 1] == ':')
            colon = scalar.Value.Length - 1;
        if (colon >= 0)
            throw new YamlReadException($"put the key \"{scalar.Value.Substring(0, colon)}\" in quotes, because of its asterisk", place);
    }

    /// <summary>Whether kubectl takes this for the name of an anchor.</summary>
    public static bool IsAnchorName(string name)
    {
        foreach (var character in name)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-'))
                return false;
        }

        return true;
    }
}
