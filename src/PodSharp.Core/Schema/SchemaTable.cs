using System.Runtime.InteropServices;
using System.Text;

namespace PodSharp.Schema;

/// <summary>The compiled schema in memory, read in place: numbers, texts and bisection over its sorted sections.</summary>
internal sealed unsafe class SchemaTable
{
    // Keeps the memory alive: a resource lives as long as its assembly does.
    private readonly Stream source;
    private readonly byte* start;
    private readonly string?[] texts;
    private readonly int textPlaces;
    private readonly int textData;
    private readonly int documentationPlaces;
    private readonly int documentationData;

    public SchemaTable(Stream source)
    {
        this.source = source;
        var length = checked((int)source.Length);
        start = source is UnmanagedMemoryStream memory ? memory.PositionPointer : Copy(source, length);
        if (length < TableFormat.HeaderLength || Number(0) != TableFormat.Signature || Number(TableFormat.Length) != length)
            throw new InvalidDataException("The schema inside PodSharp.Core is damaged or of another version: build it again.");

        texts = new string?[Number(TableFormat.TextCount)];
        textPlaces = Number(TableFormat.TextPlaces);
        textData = Number(TableFormat.TextData);
        documentationPlaces = Number(TableFormat.DocumentationPlaces);
        documentationData = Number(TableFormat.DocumentationData);
    }

    /// <summary>The byte at <paramref name="place"/>.</summary>
    public byte this[int place] => start[place];

    /// <summary>The fixed number at <paramref name="place"/>.</summary>
    public int Number(int place) => start[place] | (start[place + 1] << 8) | (start[place + 2] << 16) | (start[place + 3] << 24);

    /// <summary>A name or another short text. Each is decoded once, so that equal names are one object.</summary>
    public string Text(int index) => texts[index] ??= Decode(textPlaces, textData, index);

    /// <summary>A documentation text, numbered from 1; 0 is none.</summary>
    public string Documentation(int number) => number == 0 ? "" : Decode(documentationPlaces, documentationData, number - 1);

    /// <summary>Finds the entry whose first one or two texts are these, or -1.</summary>
    public int Find(int section, int count, int entryLength, string first, string? second = null)
    {
        var low = 0;
        var high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var place = section + (middle * entryLength);
            var order = Compare(Number(place), first);
            if (order == 0 && second is not null)
                order = Compare(Number(place + 4), second);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    // The sorted names are ASCII (the tool sees to it), so that they compare without being decoded.
    private int Compare(int index, string name)
    {
        var place = textData + Number(textPlaces + (index * 4));
        var length = textData + Number(textPlaces + (index * 4) + 4) - place;
        for (var i = 0; i < length && i < name.Length; i++)
        {
            if (start[place + i] != name[i])
                return start[place + i] - name[i];
        }

        return length - name.Length;
    }

    private string Decode(int places, int data, int index)
    {
        var bytes = start + data + Number(places + (index * 4));
        var length = data + Number(places + (index * 4) + 4) - (int)(bytes - start);
        var text = new string('\0', length);
        fixed (char* characters = text)
        {
            // Nearly all texts are ASCII, and the first use of an encoding costs milliseconds.
            for (var i = 0; i < length; i++)
            {
                if (bytes[i] >= 0x80)
                    return Encoding.UTF8.GetString(bytes, length);
                characters[i] = (char)bytes[i];
            }
        }

        return text;
    }

    // A host that doesn't map resources into memory hands out another stream. The copy lives as long as the process, as a mapping does.
    private static byte* Copy(Stream source, int length)
    {
        var bytes = new byte[length];
        var read = 0;
        while (read < length && source.Read(bytes, read, length - read) is > 0 and var count)
            read += count;

        var copy = Marshal.AllocHGlobal(length);
        Marshal.Copy(bytes, 0, copy, length);
        return (byte*)copy;
    }
}
