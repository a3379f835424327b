using System.Reflection;
using System.Runtime.CompilerServices;
using PodSharp.Schema;
using PodSharp.Views;

namespace PodSharp.Tests.Api;

/// <summary>The records and fluent methods of PodSharp.dll.</summary>
internal static class PublicApi
{
    private static readonly Type[] Exported = typeof(Pod).Assembly.GetExportedTypes();

    /// <summary>The records by the type of the API that they are for; further views of a type, such as the three probes, aside.</summary>
    public static IReadOnlyDictionary<string, Type> Records { get; } = Exported
        .Where(static type => type.IsDefined(typeof(KubernetesTypeAttribute), inherit: false))
        .Where(static type => KubernetesSchema.Default.FindTypeByClrName(type.FullName!) is not null)
        .ToDictionary(static type => type.GetCustomAttribute<KubernetesTypeAttribute>()!.Name, StringComparer.Ordinal);

    /// <summary>The fluent methods of a record, by name.</summary>
    public static ILookup<(Type Record, string Name), MethodInfo> Fluent { get; } = Exported
        .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(static method => method.IsDefined(typeof(ExtensionAttribute)))
        .ToLookup(static method => (method.GetParameters()[0].ParameterType, method.Name));

    /// <summary>The property of a record's own field, or null.</summary>
    public static PropertyInfo? Property(Type record, string field) => Properties(record)
        .FirstOrDefault(property => property.GetCustomAttribute<ManifestFieldAttribute>()!.Path == field);

    /// <summary>The properties of a record that are fields, its own or shortcuts.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type record) => record
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(static property => property.IsDefined(typeof(ManifestFieldAttribute)));
}
