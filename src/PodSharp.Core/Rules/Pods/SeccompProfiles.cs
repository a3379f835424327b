namespace PodSharp.Rules;

/// <summary>A profile of the node's is named, and no other.</summary>
internal sealed class SeccompProfiles() : ObjectRule("core.v1.SeccompProfile")
{
    public override void Check(Place profile)
    {
        var (type, file) = (profile["type"], profile["localhostProfile"]);
        if (type.Text == "Localhost" && file.IsAbsent)
            file.Report(RuleCatalogue.Missing, "localhostProfile is missing: type Localhost needs the name of a file on the node", related: type);
        else if (type.Text is "RuntimeDefault" or "Unconfined" && file.IsWritten)
            file.ReportKey(RuleCatalogue.NotAllowedHere, $"localhostProfile is only for type Localhost, and type is {type.Text}", related: type);
    }
}
