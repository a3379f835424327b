using System.Reflection;

namespace PodSharp.Views;

/// <summary>The field that tells the entries of a list of <typeparamref name="T"/> apart.</summary>
internal static class ListIdentity<T>
{
    public static readonly string Key = typeof(T).GetCustomAttribute<IdentifiedByAttribute>()?.Field ?? "name";
}
