using System.Text;

namespace PodSharp.Schema;

/// <summary>How Kubernetes' names become C# names. What these rules can't settle is settled by <c>schema/names.json</c>.</summary>
public static class Naming
{
    /// <summary>The member for a field: its JSON name with the first letter raised and nothing else changed.</summary>
    public static string Member(string name) => Raised(name);

    /// <summary>
    /// The member for a value of an enumeration: the value with its first letter raised. Other characters than letters and digits end a
    /// word (<c>cert sign</c> is <c>CertSign</c>), except that signs before a number are said (<c>SIGRTMIN+1</c> is
    /// <c>SIGRTMINPlus1</c>). The empty value is <c>Empty</c>, <c>*</c> is <c>All</c>.
    /// </summary>
    public static string EnumerationMember(string value)
    {
        if (value.Length == 0)
            return "Empty";
        if (value == "*")
            return "All";

        var member = new StringBuilder(value.Length);
        var startsWord = true;
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (IsLetterOrDigit(character))
            {
                member.Append(startsWord ? char.ToUpperInvariant(character) : character);
                startsWord = false;
                continue;
            }

            if (i > 0 && i + 1 < value.Length && IsDigit(value[i + 1]) && !IsDigit(value[i - 1]))
                member.Append(character switch { '+' => "Plus", '-' => "Minus", _ => "" });
            startsWord = true;
        }

        if (member.Length == 0 || IsDigit(member[0]))
            member.Insert(0, '_');
        return member.ToString();
    }

    /// <summary>
    /// The part of a namespace for an API group or version: <c>resource</c> is <c>Resource</c>, <c>v1beta2</c> is <c>V1Beta2</c>.
    /// </summary>
    public static string NamespacePart(string name)
    {
        var part = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
            part.Append(i == 0 || (IsDigit(name[i - 1]) && !IsDigit(name[i])) ? char.ToUpperInvariant(name[i]) : name[i]);
        return part.ToString();
    }

    /// <summary>
    /// Whether it can stand as a name in C#: a raised letter or <c>_</c>, then letters, digits and <c>_</c>, all of ASCII.
    /// </summary>
    public static bool IsName(string text)
    {
        if (text.Length == 0 || !(text[0] is '_' or (>= 'A' and <= 'Z')))
            return false;

        foreach (var character in text)
        {
            if (character != '_' && !IsLetterOrDigit(character))
                return false;
        }

        return true;
    }

    private static string Raised(string name) =>
        name.Length == 0 || char.IsUpper(name[0]) ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static bool IsLetterOrDigit(char character) => IsDigit(character) || character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
