using PodSharp.Schema;

namespace PodSharp.Generators.Api;

/// <summary>Writes doc comments from the schema's words and facts.</summary>
internal static class Documentation
{
    /// <summary>The comment of a type.</summary>
    public static void Type(SourceWriter writer, ObjectSchema type)
    {
        writer.Line($"/// <summary>{Escape(type.Documentation)}</summary>");
        var remarks = new List<string>();
        if (type.Kind is { } kind)
            remarks.Add($"Kind <c>{kind.Kind}</c> of <c>{kind.ApiVersion}</c>.");
        AddVersions(remarks, type.Since, type.Until);
        if (type.Deprecated is not null)
            remarks.Add($"Deprecated: {Escape(type.Deprecated)}");
        Remarks(writer, remarks);
        writer.Line($"/// <seealso href=\"{ReferencePage.Of(type)}\">Kubernetes reference</seealso>");
    }

    /// <summary>The comment of a property: what it sets, where, and what may be set.</summary>
    public static void Property(SourceWriter writer, ObjectSchema type, Member member)
    {
        var field = member.Field;
        writer.Line($"/// <summary>{Escape(field.Documentation)}</summary>");
        var path = string.Join(".", [.. member.Path, field.Name]);
        var remarks = new List<string> { $"API path: <c>{Escape(type.Kind is null ? $"{type.TypeName}.{path}" : path)}</c>." };
        if (field.Required)
            remarks.Add("Required.");
        if (field.Unit is not null)
            remarks.Add($"Unit: {field.Unit}.");
        if (field.Default is not null)
            remarks.Add($"Default: <c>{Escape(field.Default)}</c>.");
        if (Allowed(field) is { } allowed)
            remarks.Add($"Allowed: {allowed}.");
        AddVersions(remarks, field.Since, field.Until);
        if (field.Deprecated is not null)
            remarks.Add($"Deprecated: {Escape(field.Deprecated)}");
        Remarks(writer, remarks);
    }

    /// <summary>The comment of a factory that sets one field of a union.</summary>
    public static void Factory(SourceWriter writer, ObjectSchema type, Member member)
    {
        writer.Line($"/// <summary>{Article(type.TypeName)} with <c>{member.Field.Name}</c>: {Escape(member.Field.Documentation)}</summary>");
    }

    /// <summary>A type's name with its article, at the beginning of a sentence: "A Pod", "An Ingress".</summary>
    public static string Article(string name) => "A" + InSentence(name).Substring(1);

    /// <summary>A type's name with its article, inside a sentence: "a Pod", "an Ingress".</summary>
    public static string InSentence(string name) => ("AEIO".IndexOf(name[0]) >= 0 ? "an" : "a") + $" <see cref=\"{name}\"/>";

    /// <summary>Text made fit for XML.</summary>
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static string? Allowed(FieldSchema field)
    {
        if (field.Values.Length > 0)
            return string.Join(", ", field.Values.Select(static value => $"<c>{(value.Length == 0 ? "\"\"" : Escape(value))}</c>"));
        return (field.Minimum, field.Maximum) switch
        {
            (null, null) => null,
            ({ } minimum, null) => $"from {minimum}",
            (null, { } maximum) => $"up to {maximum}",
            ({ } minimum, { } maximum) => $"{minimum} to {maximum}",
        };
    }

    private static void AddVersions(List<string> remarks, string? since, string? until)
    {
        if (since is not null)
            remarks.Add($"Since Kubernetes {since}.");
        if (until is not null)
            remarks.Add($"Until Kubernetes {until}.");
    }

    private static void Remarks(SourceWriter writer, List<string> remarks)
    {
        if (remarks.Count > 0)
            writer.Line($"/// <remarks>{string.Join(" ", remarks)}</remarks>");
    }
}
