using PodSharp.Schema;

namespace PodSharp.Cli.Explaining;

/// <summary>A kind, or a field in one.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Path">The way to the field, beginning with the kind: <c>Pod.spec.containers</c>.</param>
/// <param name="Field">The field; null for the kind itself.</param>
internal sealed record FieldPlace(ObjectSchema Kind, string Path, FieldSchema? Field)
{
    /// <summary>The type whose fields come below, where it has fields: of a list or map that of its entries.</summary>
    public ObjectSchema? Below => Field is null ? Kind : TypeWords.ObjectOf(Field.Type);

    /// <summary>Finds a field by its path in a kind. Upper and lower case are not told apart; indices and keys in brackets are passed over.</summary>
    /// <exception cref="CannotRunException">There is no such field.</exception>
    public static FieldPlace Find(ObjectSchema kind, ReadOnlySpan<string> parts, KubernetesVersion target)
    {
        var place = new FieldPlace(kind, kind.Kind!.Kind, null);
        foreach (var part in parts)
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            place = place.Enter(bracket < 0 ? part : part[..bracket], target);
        }

        return place;
    }

    private FieldPlace Enter(string name, KubernetesVersion target)
    {
        if (Below is not { } type)
            throw new CannotRunException($"{Path} is {TypeWords.Of(Field!)}; it has no fields, so there is no '{name}'");

        var field = type.Find(name) ?? type.Fields.FirstOrDefault(each => string.Equals(each.Name, name, StringComparison.OrdinalIgnoreCase));
        if (field is null)
        {
            var near = NearestName.Of(name, type.Fields.Select(static each => each.Name));
            throw new CannotRunException(
                $"{Path} has no field '{name}'" + (near is null ? $"; 'podsharp explain {Path}' shows those that it has" : $"; did you mean {near}?"));
        }

        var path = $"{Path}.{field.Name}";
        return Availability.IsIn(target, field.Since, field.Until)
            ? new FieldPlace(Kind, path, field)
            : throw new CannotRunException($"{path} {Availability.Missing(target, field.Since, field.Until)}");
    }
}
