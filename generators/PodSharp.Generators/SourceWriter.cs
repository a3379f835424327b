using System.Text;

namespace PodSharp.Generators;

/// <summary>Writes indented C#: a block opened with <see cref="Block"/> closes itself.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>Writes a line, an empty one without trailing spaces; or nothing, unless <paramref name="when"/>.</summary>
    public SourceWriter Line(string line = "", bool when = true)
    {
        if (!when)
            return this;
        if (line.Length > 0)
            text.Append(' ', depth * 4).Append(line);
        text.Append('\n');
        return this;
    }

    /// <summary>Writes <paramref name="header"/> and an opening brace; the closing one follows when the result is disposed.</summary>
    public IDisposable Block(string header)
    {
        Line(header);
        Line("{");
        depth++;
        return new Closing(this);
    }

    /// <summary>Indents what follows until the result is disposed.</summary>
    public IDisposable Indent()
    {
        depth++;
        return new Outdent(this);
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private sealed class Closing(SourceWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer.depth--;
            writer.Line("}");
        }
    }

    private sealed class Outdent(SourceWriter writer) : IDisposable
    {
        public void Dispose() => writer.depth--;
    }
}
