using System.Text;
using PodSharp.Schema;

namespace PodSharp.Manifests;

/// <summary>
/// Names an object's file: <c>[namespace_]name.kind[.group].yaml</c>. Every character that isn't the same on all file systems is
/// written as <c>%XX</c>, the upper-case letters too, because some file systems take <c>Web</c> and <c>web</c> for one.
/// </summary>
internal static class FileName
{
    /// <summary>The name of the file of an object that has a name.</summary>
    public static string Of(ManifestObject value)
    {
        var kind = value.Type?.Kind;
        var text = new StringBuilder(64);

        // '+' sorts before letters and digits, so kubectl, which goes through a folder by name, applies these first.
        if (kind is { Precedence: > 0 })
            text.Append('+').Append((char)('0' + kind.Precedence)).Append('_');
        if (value.Namespace is { Length: > 0 } space)
            AppendEscaped(text, space).Append('_');
        AppendEscaped(text, value.Name ?? "").Append('.');
        AppendEscaped(text, value.Kind.ToLowerInvariant());
        if (value.Group.Length > 0 && (kind is null || !IsPreferred(value)))
            AppendEscaped(text.Append('.'), value.Group);
        return Harmless(text.Append(".yaml").ToString());
    }

    // Where several groups have the kind, the one that C# calls by the kind's plain name goes without its group.
    private static bool IsPreferred(ManifestObject value) =>
        KubernetesSchema.Default.FindTypeByClrName("PodSharp." + value.Kind) is { Kind: { } kind } && kind.Group == value.Group;

    private static StringBuilder AppendEscaped(StringBuilder text, string value)
    {
        foreach (var character in value)
        {
            if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-')
                continue;
            return AppendBytes(text, value);
        }

        return text.Append(value);
    }

    private static StringBuilder AppendBytes(StringBuilder text, string value)
    {
        foreach (var octet in Encoding.UTF8.GetBytes(value))
        {
            if (octet is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'-')
                text.Append((char)octet);
            else
                AppendOctet(text, octet);
        }

        return text;
    }

    private static void AppendOctet(StringBuilder text, int octet) =>
        text.Append('%').Append("0123456789ABCDEF"[octet >> 4]).Append("0123456789ABCDEF"[octet & 15]);

    // A hidden file, and a name that Windows takes for a device: their first character is written as its code.
    private static string Harmless(string name)
    {
        if (name[0] != '.' && !FilePath.IsDevice(name))
            return name;

        var text = new StringBuilder(name.Length + 2);
        AppendOctet(text, name[0]);
        return text.Append(name, 1, name.Length - 1).ToString();
    }
}
