using PodSharp.Schema;

namespace PodSharp.Generators.Api;

/// <summary>Writes the fluent methods of a type: extension methods that have the names of its properties.</summary>
internal sealed class ExtensionWriter(ApiSurface surface, PathTable paths)
{
    /// <summary>
    /// Writes the fluent methods of the members of <paramref name="type"/> for the record <paramref name="name"/>, except those that
    /// <paramref name="taken"/> names: shorthands with the same signature.
    /// </summary>
    public void Write(SourceWriter writer, ObjectSchema type, string name, ISet<string> taken)
    {
        foreach (var member in Member.Of(type))
        {
            foreach (var method in Methods(member, "view"))
            {
                if (!taken.Add(Signature.Of(member.Field.Member, method.ParameterTypes)))
                    continue;
                writer.Line($"/// <inheritdoc cref=\"{name}.{member.Field.Member}\"/>");
                writer.Line($"public static {name} {member.Field.Member}(this {name} view, {method.Parameters}) =>");
                writer.Line($"    {method.Body};");
                writer.Line();
            }
        }
    }

    /// <summary>
    /// Writes the factories of a type's unions, for each field the same methods that set it: <c>LifecycleHandler.FromExec(…)</c>. What the
    /// author of a record has written, under that name or for that field, is theirs (<paramref name="isTaken"/>).
    /// </summary>
    public void WriteFactories(SourceWriter writer, ObjectSchema type, Func<string, bool> isTaken)
    {
        foreach (var union in type.Unions)
        {
            foreach (var choice in union.Members)
            {
                var member = Member.Of(type).First(member => member.Path.Length == 0 && member.Field.Name == choice.Field);
                if (!isTaken("From" + member.Field.Member) && !isTaken(choice.Field))
                    Factories(writer, type, union, choice, member);
            }
        }
    }

    private void Factories(SourceWriter writer, ObjectSchema type, UnionSchema union, UnionMember choice, Member member)
    {
        var identity = surface.Identity(type);
        var entries = new[] { (Key: identity, Value: identity), (Key: union.Discriminator, Value: $"\"{choice.Value}\"") }
            .Where(static entry => entry.Key is not null)
            .Select(static entry => $"(\"{entry.Key}\", ScalarNode.Of({entry.Value}))")
            .ToList();
        var blank = $"FromNode(MappingNode.{(entries.Count == 0 ? "Empty" : $"Of({string.Join(", ", entries)})")})";
        foreach (var method in Methods(member, blank))
        {
            Documentation.Factory(writer, type, member);
            writer.Line($"[global::PodSharp.Views.UnionFactory(\"{choice.Field}\")]");
            writer.Line($"public static {type.TypeName} From{member.Field.Member}({(identity is null ? "" : $"string {identity}, ")}{method.Parameters}) =>");
            writer.Line($"    {method.Body};");
            writer.Line();
        }
    }

    private IEnumerable<FluentMethod> Methods(Member member, string receiver)
    {
        var field = member.Field;
        var type = FieldType.Of(field.Type, field.Enumeration, surface);
        var at = $"{receiver}, {(member.Path.Length == 0 ? "null" : paths.Name(member.Path))}, \"{field.Name}\"";
        var fluent = "global::PodSharp.Views.Fluent";
        switch (field.Type.Shape)
        {
            case FieldShape.Boolean:
                yield return new($"bool value = true", $"{fluent}.Set({at}, ScalarNode.Of(value))", "bool");
                break;
            case FieldShape.Object:
                var configure = $"global::System.Func<{type.Name}, {type.Name}>";
                yield return new($"{type.Name} value", $"{fluent}.Set({at}, value.Document)", type.Name);
                yield return new($"{configure} configure", $"{fluent}.Configure({at}, configure)", configure);
                break;
            case FieldShape.List:
                foreach (var method in ListMethods(field, at))
                    yield return method;
                break;
            case FieldShape.Map:
                var value = FieldType.Of(field.Type.Element!, field.Enumeration, surface).Name;
                var pairs = $"global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, {value}>>";
                yield return new($"string key, {value} value", $"{fluent}.Entry({at}, key, value)", "string", value);
                yield return new($"{pairs} entries", $"{fluent}.Entries({at}, entries)", pairs);
                if (field.Type.Element!.Shape == FieldShape.Object)
                {
                    var change = $"global::System.Func<{value}, {value}>";
                    yield return new($"string key, {change} configure", $"{fluent}.ConfigureMapEntry({at}, key, configure)", "string", change);
                }

                break;
            default:
                yield return new($"{type.Name} value", $"{fluent}.Set({at}, global::PodSharp.Views.Arguments.Node(value))", type.Name);
                break;
        }
    }

    private IEnumerable<FluentMethod> ListMethods(FieldSchema field, string at)
    {
        var item = FieldType.Of(field.Type.Element!, field.Enumeration, surface).Name;
        var element = field.Type.Element!.Object;
        var identity = element is null || field.ListKeys.Length != 1 ? null : field.ListKeys[0];
        var key = identity is null ? "null" : $"\"{identity}\"";
        yield return new($"params {item}[] items", $"global::PodSharp.Views.Fluent.Append({at}, {key}, items)", $"{item}[]");
        if (element is null)
            yield break;

        var configure = $"global::System.Func<{item}, {item}>";
        yield return identity is not null && element.Find(identity)?.Type.Shape == FieldShape.String
            ? new($"string {identity}, {configure} configure", $"global::PodSharp.Views.Fluent.ConfigureEntry({at}, {key}, {identity}, configure)", "string", configure)
            : new($"{configure} configure", $"global::PodSharp.Views.Fluent.AppendConfigured({at}, configure)", configure);
    }

    private sealed class FluentMethod(string parameters, string body, params string[] parameterTypes)
    {
        public string Parameters { get; } = parameters;

        public string Body { get; } = body;

        public string[] ParameterTypes { get; } = parameterTypes;
    }
}
