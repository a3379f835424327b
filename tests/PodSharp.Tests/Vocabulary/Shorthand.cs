using System.Reflection;
using System.Runtime.CompilerServices;
using PodSharp.Documents;
using PodSharp.Vocabulary;

namespace PodSharp.Tests.Vocabulary;

/// <summary>A typed method of the vocabulary beside the function that it says it runs.</summary>
internal sealed class Shorthand
{
    private readonly ShorthandAttribute attribute;

    private Shorthand(MethodInfo method)
    {
        // What is for any kind of object is tried with one.
        Method = method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(Deployment)) : method;
        attribute = method.GetCustomAttribute<ShorthandAttribute>()!;
        IsExtension = method.IsDefined(typeof(ExtensionAttribute));
    }

    public static IReadOnlyList<Shorthand> All { get; } = typeof(Pod).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => method.IsDefined(typeof(ShorthandAttribute)))
        .Select(method => new Shorthand(method))
        .OrderBy(shorthand => shorthand.ToString(), StringComparer.Ordinal)
        .ToList();

    public MethodInfo Method { get; }

    public bool IsExtension { get; }

    /// <summary>The type that has the method: of a factory the one that declares it.</summary>
    public Type Receiver => IsExtension ? Method.GetParameters()[0].ParameterType : Method.DeclaringType!;

    public static Shorthand Find(string name) => All.First(shorthand => shorthand.ToString() == name);

    /// <summary>The receiver (of a factory the blank object), then an argument for each parameter.</summary>
    public object?[] SampleArguments() =>
    [
        SampleArgument.Receiver(Receiver, IsExtension),
        .. Method.GetParameters().Skip(IsExtension ? 1 : 0).Select(parameter => SampleArgument.Of(parameter.ParameterType, parameter.Name!)),
    ];

    public DocumentNode CallTyped(object?[] arguments) =>
        (DocumentNode)SampleArgument.ToNode(Method.Invoke(null, IsExtension ? arguments : arguments[1..]))!;

    public DocumentNode CallFunction(object?[] arguments)
    {
        var function = attribute.Functions.GetMethod(attribute.Name)!;

        // What a kind can't say (a namespace, where it has none) is as if it were left out.
        Array.Resize(ref arguments, function.GetParameters().Length);
        if (attribute.At.Length == 0)
            return (DocumentNode)function.Invoke(null, arguments)!;

        return PodSharp.Vocabulary.NodeOperations.Apply(
            (DocumentNode)arguments[0]!,
            attribute.At.Split('.'),
            inner => (DocumentNode)function.Invoke(null, [inner ?? MappingNode.Empty, .. arguments[1..]])!);
    }

    public override string ToString() =>
        $"{Receiver.FullName!["PodSharp.".Length..]}.{Method.Name}({string.Join(", ", Method.GetParameters().Skip(IsExtension ? 1 : 0).Select(parameter => TypeName(parameter.ParameterType)))})";

    private static string TypeName(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>"
        : type.Name;
}
