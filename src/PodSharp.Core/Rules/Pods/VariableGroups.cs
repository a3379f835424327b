using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>How the objects are called whose keys all become variables.</summary>
internal sealed class VariableGroups() : ObjectRule("core.v1.ConfigMapEnvSource", "core.v1.SecretEnvSource")
{
    private static readonly TextFormat Subdomain = TextFormats.Find("dns1123Subdomain")!;

    public override void Check(Place source)
    {
        var name = source["name"];
        if (name.Text is { Length: > 0 } text && !IsTaken(text))
            name.CheckFormat(Subdomain.Name);
    }

    // The server takes it for the beginning of a generated name, and looks at neither the dash nor the character before it.
    private static bool IsTaken(string text) => text.Length > 1
        && text.EndsWith("-", StringComparison.Ordinal)
        && Subdomain.Accepts(text.Substring(0, text.Length - 2) + "a");
}
