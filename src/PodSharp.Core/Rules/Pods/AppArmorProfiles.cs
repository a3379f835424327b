namespace PodSharp.Rules;

/// <summary>A profile of the node's is named, without blanks around the name, and no other.</summary>
internal sealed class AppArmorProfiles() : ObjectRule("core.v1.AppArmorProfile")
{
    public override void Check(Place profile)
    {
        var (type, name) = (profile["type"], profile["localhostProfile"]);
        if (type.Text == "Localhost")
            CheckName(name, type);
        else if (type.Text is "RuntimeDefault" or "Unconfined" && name.IsWritten)
            name.ReportKey(RuleCatalogue.NotAllowedHere, $"localhostProfile is only for type Localhost, and type is {type.Text}", related: type);
    }

    private static void CheckName(Place name, Place type)
    {
        if (name.IsAbsent)
            name.Report(RuleCatalogue.Missing, "localhostProfile is missing: type Localhost needs the name of a profile that is loaded on the node", related: type);
        else if (name.Text is { } text && text.Trim() is var trimmed && trimmed.Length < text.Length)
            name.Report(RuleCatalogue.InvalidText, $"{ValueTypes.Quoted(text)} has blanks around it", suggestion: trimmed.Length == 0 ? null : trimmed);
    }
}
