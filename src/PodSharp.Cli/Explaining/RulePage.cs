namespace PodSharp.Cli.Explaining;

/// <summary>The pages of <c>docs/rules</c>, which the program carries with it.</summary>
internal static class RulePage
{
    /// <summary>The page of a rule, or null where it has none.</summary>
    public static string? Find(string id)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream(id + ".md");
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }
}
