using System.Globalization;
using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>
/// A path as people and rules write it: <c>spec.containers[0].image</c>, <c>spec.containers[web].image</c>,
/// <c>metadata.labels[app.kubernetes.io/name]</c>. Brackets hold an index, the name of a list's entry, or a map's key.
/// </summary>
public static class FieldPath
{
    /// <summary><paramref name="node"/> with <paramref name="value"/> at the end of <paramref name="path"/>; null removes what is there.</summary>
    /// <exception cref="ManifestException">The path can't be read, or leads through something that is no object or list.</exception>
    public static DocumentNode Put(DocumentNode node, string path, DocumentNode? value) => Put(node, Parse(path), 0, value, path);

    private static DocumentNode Put(DocumentNode? node, List<Step> steps, int at, DocumentNode? value, string path)
    {
        if (at == steps.Count)
            return value ?? MappingNode.Empty;

        var step = steps[at];
        var isLast = at == steps.Count - 1;
        if (node is SequenceNode || (node is null && step.Index is not null))
            return PutItem(node as SequenceNode ?? SequenceNode.Empty, steps, at, value, path);
        if (isLast)
            return node.Put(step.Text, value);
        return node.Put(step.Text, Put(node.Get(step.Text), steps, at + 1, value, path));
    }

    private static SequenceNode PutItem(SequenceNode list, List<Step> steps, int at, DocumentNode? value, string path)
    {
        var step = steps[at];
        var isLast = at == steps.Count - 1;
        var index = step.Index ?? IndexOf(list, step.Text);
        if (index < 0)
            return list.Append(Put(MappingNode.Of(("name", ScalarNode.Of(step.Text))), steps, at + 1, value, path));
        if (index > list.Count)
            throw new ManifestException($"\"{path}\": there are {list.Count} entries, so the next one is [{list.Count}], not [{index}].", list.Origin);
        if (index == list.Count)
            return value is null && isLast ? list : list.Append(Put(null, steps, at + 1, value, path));
        return isLast && value is null ? list.RemoveAt(index) : list.Replace(index, Put(list[index], steps, at + 1, value, path));
    }

    private static int IndexOf(SequenceNode list, string name)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index].Get("name") is ScalarNode { Kind: ScalarKind.String } found && found.Text == name)
                return index;
        }

        return -1;
    }

    private static List<Step> Parse(string path)
    {
        var steps = new List<Step>();
        var position = 0;
        while (position < path.Length)
        {
            if (path[position] == '[')
            {
                var close = path.IndexOf(']', position);
                if (close < position + 2)
                    throw Unreadable(path, position);
                steps.Add(Step.InBrackets(path.Substring(position + 1, close - position - 1)));
                position = close + 1;
                continue;
            }

            if (path[position] == '.' && steps.Count > 0)
                position++;
            var end = path.IndexOfAny(['.', '['], position);
            end = end < 0 ? path.Length : end;
            if (end == position)
                throw Unreadable(path, position);
            steps.Add(new Step(path.Substring(position, end - position), null));
            position = end;
        }

        return steps.Count > 0 ? steps : throw Unreadable(path, 0);
    }

    private static ManifestException Unreadable(string path, int position) => new(
        $"\"{path}\" is not a path (at position {position + 1}): fields with dots between them are expected, such as spec.containers[0].image; "
        + "a key that has dots itself goes into brackets, such as metadata.labels[app.kubernetes.io/name].");

    private readonly struct Step(string text, int? index)
    {
        public string Text { get; } = text;

        public int? Index { get; } = index;

        public static Step InBrackets(string text) =>
            new(text, int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null);
    }
}
