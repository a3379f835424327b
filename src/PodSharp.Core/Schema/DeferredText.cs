namespace PodSharp.Schema;

/// <summary>A text of the table that is decoded when it is asked for: few of those that start up read documentation.</summary>
internal readonly struct DeferredText(SchemaTable? table, int text)
{
    public string Read() => table is null ? "" : table.Documentation(text);
}
