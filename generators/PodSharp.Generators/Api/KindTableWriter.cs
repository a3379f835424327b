namespace PodSharp.Generators.Api;

/// <summary>Writes the table that finds the record of a kind, for reading manifests whose kind is only known when they are read.</summary>
internal static class KindTableWriter
{
    /// <summary>The source of the table.</summary>
    public static string Write(ApiSurface surface)
    {
        var writer = new SourceWriter();
        RecordWriter.Prologue(writer, "PodSharp");
        writer.Line("/// <summary>The records of the kinds.</summary>");
        using (writer.Block("internal static class KindTable"))
        {
            writer.Line("/// <summary>The view of an object of this kind, or null where there is no record for the kind.</summary>");
            writer.Line("internal static KubernetesObject? View(string apiVersion, string kind, MappingNode document) => (apiVersion, kind) switch");
            writer.Line("{");
            foreach (var type in surface.Types.Where(static type => type.Kind is not null))
                writer.Line($"    (\"{type.Kind!.ApiVersion}\", \"{type.Kind.Kind}\") => {FieldType.FullName(type)}.FromNode(document),");
            writer.Line("    _ => null,");
            writer.Line("};");
        }

        return writer.ToString();
    }
}
