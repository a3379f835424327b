using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using PodSharp.Views;

namespace PodSharp.Tests;

/// <summary>The public API as text, so that a change of it is seen in review.</summary>
public partial class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // What every record has is no news.
    private static readonly HashSet<string> OfEveryRecord = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "ToString", "<Clone>$", "op_Equality", "op_Inequality", "Deconstruct", "FromNode", "ToNode",
    };

    [Fact]
    public void Public_types_and_members()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(Pod).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.Namespace).Append('.').Append(Name(type)).Append('\n');
            foreach (var line in Members(type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                text.Append("  ").Append(line).Append('\n');
        }

        Snapshot.Match(text.ToString());
    }

    [Fact]
    public void Every_property_of_a_view_has_a_fluent_method_of_its_name()
    {
        var methods = typeof(Pod).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.IsDefined(typeof(ExtensionAttribute)))
            .Select(method => (method.GetParameters()[0].ParameterType, method.Name))
            .ToHashSet();

        var missing = typeof(Pod).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties().Where(property => property.IsDefined(typeof(ManifestFieldAttribute))))
            .Where(property => !methods.Contains((property.ReflectedType!, property.Name)))
            .Select(property => $"{property.ReflectedType!.Name}.{property.Name}");

        Assert.Empty(missing);
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var property in type.GetProperties(Declared))
            yield return $"{(property.GetMethod!.IsStatic ? "static " : "")}{Name(property.PropertyType)} {property.Name}{Accessors(property)}";
        foreach (var method in type.GetMethods(Declared))
        {
            if (!OfEveryRecord.Contains(method.Name) && !method.Name.StartsWith("get_", StringComparison.Ordinal) && !method.Name.StartsWith("set_", StringComparison.Ordinal))
                yield return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}({Parameters(method)})";
        }
    }

    private static string Accessors(PropertyInfo property)
    {
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return property.SetMethod is { IsPublic: true } ? $" {{ {required}get; init; }}" : "";
    }

    private static string Parameters(MethodInfo method)
    {
        var prefix = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return prefix + string.Join(", ", method.GetParameters().Select(parameter =>
            $"{(parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue?.ToString() ?? "null") : "")}"));
    }

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        return type.IsGenericType
            ? $"{Arity().Replace(type.Name, "")}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
    }

    [GeneratedRegex("`[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Arity();
}
