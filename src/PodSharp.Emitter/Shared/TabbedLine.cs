using System.Text;

namespace PodSharp.Emission;

/// <summary>Lines of fields, divided by tabs, as the build task and the emitter exchange and keep them: any text fits into a field.</summary>
internal static class TabbedLine
{
    /// <summary>The line of these fields.</summary>
    public static string Of(params string[] fields)
    {
        var line = new StringBuilder();
        for (var index = 0; index < fields.Length; index++)
        {
            if (index > 0)
                line.Append('\t');
            Append(line, fields[index]);
        }

        return line.ToString();
    }

    /// <summary>The fields of a line.</summary>
    public static string[] Parse(string line)
    {
        var fields = line.Split('\t');
        for (var index = 0; index < fields.Length; index++)
        {
            if (fields[index].IndexOfAny(['\\']) >= 0)
                fields[index] = Unescaped(fields[index]);
        }

        return fields;
    }

    private static void Append(StringBuilder line, string field)
    {
        foreach (var character in field)
        {
            switch (character)
            {
                case '\\':
                    line.Append("\\\\");
                    break;
                case '\t':
                    line.Append("\\t");
                    break;
                case '\n':
                    line.Append("\\n");
                    break;
                case '\r':
                    line.Append("\\r");
                    break;
                default:
                    line.Append(character);
                    break;
            }
        }
    }

    private static string Unescaped(string field)
    {
        var text = new StringBuilder(field.Length);
        for (var index = 0; index < field.Length; index++)
        {
            if (field[index] != '\\' || index + 1 == field.Length)
            {
                text.Append(field[index]);
                continue;
            }

            index++;
            text.Append(field[index] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
        }

        return text.ToString();
    }
}
