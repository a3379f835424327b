using System.Reflection;
using System.Xml.Linq;

namespace PodSharp.Tests.Api;

/// <summary>The public members of PodSharp.dll as its documentation file has them.</summary>
internal static class DocumentedMembers
{
    private static readonly Dictionary<string, XElement> Comments = XDocument
        .Load(Path.ChangeExtension(typeof(Pod).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(static member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>The members that an author of manifests meets, by the name that the documentation file gives them.</summary>
    public static IReadOnlyList<(string Name, bool IsDocumented)> All { get; } = Names()
        .Distinct(StringComparer.Ordinal)
        .Select(static name => (name, Summary(name).Length > 0))
        .ToList();

    /// <summary>What stands in a part of a member's comment, inherited where the comment says so; empty where there is none.</summary>
    public static string Part(string name, string part)
    {
        for (var steps = 0; steps < 5 && Comments.TryGetValue(name, out var comment); steps++)
        {
            if (comment.Element(part) is { } found)
                return found.Value.Trim();
            if (comment.Element("inheritdoc")?.Attribute("cref")?.Value is not { } inherited)
                return "";
            name = inherited;
        }

        return "";
    }

    /// <summary>The name of a property in the documentation file.</summary>
    public static string Name(PropertyInfo property) => $"P:{property.DeclaringType!.FullName}.{property.Name}";

    private static string Summary(string name) =>
        Comments.TryGetValue(name, out var comment) && comment.Element("inheritdoc") is { } inherits && inherits.Attribute("cref") is null
            ? "inherited from the base class"
            : Part(name, "summary");

    // Methods are taken from the file: the compiler writes one entry for each public member that has a comment, and refuses to build
    // (CS1591) where one has none at all. What it can't see is an empty comment.
    private static IEnumerable<string> Names()
    {
        foreach (var type in typeof(Pod).Assembly.GetExportedTypes())
        {
            yield return "T:" + type.FullName;
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                if (property.Name != "EqualityContract" && property.GetIndexParameters().Length == 0 && !IsParameterOfRecord(type, property))
                    yield return Name(property);
            }
        }

        foreach (var name in Comments.Keys.Where(static name => name[0] == 'M'))
            yield return name;
    }

    // `record struct RestartPolicy(string Value)` documents Value as a parameter.
    private static bool IsParameterOfRecord(Type type, PropertyInfo property) => property.Name == "Value" && type.IsValueType;
}
