using System.Runtime.InteropServices;
using PodSharp.Documents;

namespace PodSharp.Cli.Formatting;

/// <summary>An entry of a mapping or an item of a list: where it stands in the text that was read, and in the one that is written.</summary>
/// <param name="Line">Its line in the text that was read, from 1.</param>
/// <param name="Column">Its column there, from 1.</param>
/// <param name="Depth">How deep it lies.</param>
/// <param name="WrittenLine">Its line in the text that is written, from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Landmark(int Line, int Column, int Depth, int WrittenLine)
{
    /// <summary>The landmarks of a document, in the order of the text that was read.</summary>
    /// <param name="read">The document as it was read.</param>
    /// <param name="written">The same document, read from what is written.</param>
    public static List<Landmark> Of(MappingNode read, MappingNode written)
    {
        var landmarks = new List<Landmark>();
        Collect(read, written, 0, 2, landmarks);

        // Aliases repeat what stands elsewhere; the order of the walk decides between places that are the same.
        return [.. landmarks.OrderBy(static landmark => landmark.Line).ThenBy(static landmark => landmark.Column)];
    }

    private static void Collect(DocumentNode read, DocumentNode? written, int depth, int writtenLine, List<Landmark> landmarks)
    {
        switch (read)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                    Collect(entry, written as MappingNode, depth, writtenLine, landmarks);
                break;
            case SequenceNode sequence:
                for (var index = 0; index < sequence.Count; index++)
                {
                    var item = written is SequenceNode items && index < items.Count ? items[index] : null;
                    Add(sequence[index].Origin, item?.Origin, depth, ref writtenLine, landmarks);
                    Collect(sequence[index], item, depth + 1, writtenLine, landmarks);
                }

                break;
        }
    }

    // An entry without a value isn't written: what belongs to it goes where its mapping is.
    private static void Collect(Entry entry, MappingNode? written, int depth, int writtenLine, List<Landmark> landmarks)
    {
        Entry? found = null;
        if (written is not null)
        {
            foreach (var other in written.Entries)
            {
                if (other.Key == entry.Key)
                    found = other;
            }
        }

        Add(entry.KeyOrigin, found?.KeyOrigin, depth, ref writtenLine, landmarks);
        Collect(entry.Value, found?.Value, depth + 1, writtenLine, landmarks);
    }

    private static void Add(Origin? read, Origin? written, int depth, ref int writtenLine, List<Landmark> landmarks)
    {
        if (written is TextOrigin place)
            writtenLine = place.Line;
        if (read is TextOrigin origin)
            landmarks.Add(new Landmark(origin.Line, origin.Column, depth, writtenLine));
    }
}
