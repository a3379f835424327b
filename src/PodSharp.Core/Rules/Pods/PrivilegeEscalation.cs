namespace PodSharp.Rules;

/// <summary>A container that has all rights can't be kept from gaining more.</summary>
internal sealed class PrivilegeEscalation() : ObjectRule("core.v1.SecurityContext")
{
    public override void Check(Place context)
    {
        var escalation = context["allowPrivilegeEscalation"];
        if (!escalation.IsWritten || !escalation.IsNotTrue)
            return;

        if (context["privileged"].IsTrue)
            Report(escalation, "privileged is true", context["privileged"]);

        // Without the prefix, as it should be written, the server doesn't notice.
        foreach (var capability in context["capabilities"]["add"].Items.Where(static capability => capability.Text == "CAP_SYS_ADMIN"))
            Report(escalation, "CAP_SYS_ADMIN is added", capability);
    }

    private static void Report(Place escalation, string what, Place other) => escalation.Report(
        RuleCatalogue.Contradiction,
        $"allowPrivilegeEscalation is false, and {what}, which gives such rights: remove one of them",
        serverPath: escalation.Parent!.ServerPath,
        related: other);
}
