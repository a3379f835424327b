namespace PodSharp.Rules;

/// <summary>Annotations that name a security profile, beside the field that has taken their place.</summary>
internal static class ProfileAnnotations
{
    /// <summary>What stands before the name of a profile on the node.</summary>
    public const string Localhost = "localhost/";

    /// <summary>Says where a profile isn't the one that the annotation names.</summary>
    /// <param name="annotation">The annotation.</param>
    /// <param name="profile">The profile's field.</param>
    /// <param name="serverPath">The profile's path as the server writes it.</param>
    public static void CheckMatch(Place annotation, Place profile, string serverPath)
    {
        if (annotation.Text is not { } text || profile["type"].Text is not { } type || TypeOf(text) is not { } other)
            return;

        var (kind, name) = (profile["type"], profile["localhostProfile"]);
        if (type is not ("RuntimeDefault" or "Unconfined" or "Localhost"))
            return;
        if (type != other)
            kind.Report(RuleCatalogue.Contradiction, $"type is {type}, and the annotation {annotation.Key} says {ValueTypes.Quoted(text)}: remove the annotation", serverPath + ".type", related: annotation);
        else if (type == "Localhost" && name.Says(text.Substring(Localhost.Length)) == false)
            name.Report(RuleCatalogue.Contradiction, $"localhostProfile is {ValueTypes.Quoted(name.Text ?? "")}, and the annotation {annotation.Key} says {ValueTypes.Quoted(text)}: remove the annotation", serverPath + ".localhostProfile", related: annotation);
    }

    // An empty text for what is none of them: it is no field's type, but no fault of its own either.
    private static string? TypeOf(string text) => text switch
    {
        "runtime/default" or "docker/default" => "RuntimeDefault",
        "unconfined" => "Unconfined",
        "" => "",
        _ => text.StartsWith(Localhost, StringComparison.Ordinal) ? "Localhost" : null,
    };
}
