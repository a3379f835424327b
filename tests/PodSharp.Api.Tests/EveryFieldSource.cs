using System.Reflection;
using System.Text;
using PodSharp.Documents;
using PodSharp.Views;
using PodSharp.Vocabulary;

namespace PodSharp.Tests.Api;

/// <summary>C# as an author would write it, which sets every field of every type: a method for each type.</summary>
internal static class EveryFieldSource
{
    private static readonly Dictionary<Type, string> Samples = new()
    {
        [typeof(int)] = "7",
        [typeof(long)] = "8",
        [typeof(double)] = "1.5",
        [typeof(bool)] = "true",
        [typeof(Quantity)] = "\"128Mi\"",
        [typeof(IntOrString)] = "80",
        [typeof(DateTimeOffset)] = "new(2026, 1, 2, 3, 4, 5, global::System.TimeSpan.Zero)",
        [typeof(Base64Data)] = "global::PodSharp.Base64Data.FromText(\"secret\")",
        [typeof(VolumeFileMode)] = "\"0640\"",
        [typeof(DocumentNode)] = "global::PodSharp.Documents.ScalarNode.Of(\"anything\")",
    };

    /// <summary>The method that makes a record.</summary>
    public static string MethodName(Type record) => record.FullName!.Replace('.', '_');

    /// <summary>Object initializers.</summary>
    public static string Initialized() => Class("Initialized", static (record, text) =>
    {
        text.Append("new()\n    {\n");
        foreach (var property in Own(record))
            text.Append("        ").Append(property.Name).Append(" = ").Append(Value(property.PropertyType, property)).Append(",\n");
        text.Append("    };\n");
    });

    /// <summary>
    /// Fluent methods. Where a shorthand stands in the place of the plain method it may change other fields too (a budget's minimum takes
    /// the place of its maximum), so that the property sets those.
    /// </summary>
    public static string Fluent() => Class("Fluent", static (record, text) =>
    {
        var identity = record.GetCustomAttribute<IdentifiedByAttribute>()?.Field;
        var own = Own(record).ToLookup(property =>
            property.GetCustomAttribute<ManifestFieldAttribute>()!.Path == identity || IsShorthand(record, property));
        text.Append("new ").Append(Name(record)).Append("() { ");
        text.AppendJoin(", ", own[true].Select(static property => $"{property.Name} = {Value(property.PropertyType, property)}")).Append(" }");
        foreach (var property in own[false])
            text.Append("\n        .").Append(property.Name).Append('(').Append(Argument(property)).Append(')');
        text.Append(";\n");
    });

    private static bool IsShorthand(Type record, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return PublicApi.Fluent[(record, property.Name)].Any(method =>
            method.IsDefined(typeof(ShorthandAttribute)) && method.GetParameters() is [_, var value, ..] && value.ParameterType == type);
    }

    private static string Class(string name, Action<Type, StringBuilder> body)
    {
        var text = new StringBuilder();
        foreach (var space in PublicApi.Records.Values.Select(static record => record.Namespace).Distinct(StringComparer.Ordinal))
            text.Append("using ").Append(space).Append(";\n");
        text.Append("public static class ").Append(name).Append("\n{\n");
        foreach (var record in PublicApi.Records.Values)
        {
            text.Append("    public static ").Append(Name(record)).Append(' ').Append(MethodName(record)).Append("() => ");
            body(record, text);
        }

        return text.Append("}\n").ToString();
    }

    private static IEnumerable<PropertyInfo> Own(Type record) =>
        PublicApi.Properties(record).Where(static property => !property.GetCustomAttribute<ManifestFieldAttribute>()!.Path.Contains('.', StringComparison.Ordinal));

    // Lists take their items, maps an entry, everything else the value.
    private static string Argument(PropertyInfo property)
    {
        var type = property.PropertyType;
        if (IsGeneric(type, typeof(ManifestList<>)))
            return Value(type.GetGenericArguments()[0], property);
        if (IsGeneric(type, typeof(ManifestMap<>)))
            return $"\"key\", {Value(type.GetGenericArguments()[0], property)}";
        return Value(type, property);
    }

    private static string Value(Type type, PropertyInfo property)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return $"\"{property.Name}\"";
        if (Samples.TryGetValue(type, out var sample))
            return type == typeof(DateTimeOffset) ? sample.Replace("new(", "new global::System.DateTimeOffset(", StringComparison.Ordinal) : sample;
        if (IsGeneric(type, typeof(ManifestList<>)))
            return $"[{Value(type.GetGenericArguments()[0], property)}]";
        if (IsGeneric(type, typeof(ManifestMap<>)))
            return $"global::PodSharp.ManifestMap.Of((\"key\", {Cast(type.GetGenericArguments()[0])}{Value(type.GetGenericArguments()[0], property)}))";
        if (type.IsValueType)
            return $"{Name(type)}.{type.GetProperties(BindingFlags.Public | BindingFlags.Static)[0].Name}";
        return ClosesCircle(type, property) ? Smallest(type) : MethodName(type) + "()";
    }

    // Quantities and file modes are written as texts, which a tuple doesn't convert by itself.
    private static string Cast(Type type) => $"({Name(type)})";

    // A schema of JSON holds schemas of JSON.
    private static bool ClosesCircle(Type type, PropertyInfo property) => Reaches(type, property.DeclaringType!, []);

    private static bool Reaches(Type from, Type target, HashSet<Type> seen)
    {
        if (from == target)
            return true;
        return seen.Add(from) && Own(from).Select(static property => Innermost(property.PropertyType))
            .Any(next => PublicApi.Records.Values.Contains(next) && Reaches(next, target, seen));
    }

    private static Type Innermost(Type type) => type.IsGenericType ? Innermost(type.GetGenericArguments()[0]) : type;

    private static string Smallest(Type type) => $"new {Name(type)}()";

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static string Name(Type type)
    {
        if (type == typeof(string))
            return "string";
        return type.IsGenericType
            ? $"global::{type.FullName![..type.FullName!.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : "global::" + type.FullName;
    }
}
