using System.Text;
using PodSharp.Documents;

namespace PodSharp.Schema;

/// <summary>Spells paths with the schema, which knows what is a field and what is the author's own key.</summary>
public static class SchemaPath
{
    /// <summary>
    /// The path to the same place with the author's own keys in brackets, <c>metadata.labels[app]</c>, where whoever wrote it couldn't tell
    /// them from fields (<c>metadata.labels.app</c>).
    /// </summary>
    /// <param name="path">The path: names with dots between them, everything else in brackets.</param>
    /// <param name="type">The type of the object in which it begins.</param>
    public static string Spell(string path, ObjectSchema type)
    {
        var spelled = new StringBuilder();
        var current = TypeReference.Of(type.Name, () => type);
        for (var start = 0; start < path.Length;)
        {
            var isBracketed = path[start] == '[';
            var end = isBracketed ? path.IndexOf(']', start) + 1 : path.IndexOfAny(['.', '['], start);
            end = end <= 0 ? path.Length : end;
            var step = path.Substring(start, end - start);
            if (isBracketed)
                spelled.Append(step);
            else if (current?.Shape == FieldShape.Map)
                DocumentPath.AppendMapKey(spelled, step);
            else
                DocumentPath.AppendKey(spelled, step);

            current = current?.Element ?? current?.Object?.Find(step)?.Type;
            start = end < path.Length && path[end] == '.' ? end + 1 : end;
        }

        return spelled.ToString();
    }
}
