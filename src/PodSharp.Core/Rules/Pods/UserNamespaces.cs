namespace PodSharp.Rules;

/// <summary>A user namespace of the pod's own excludes the node's namespaces and raw devices; an unmasked /proc needs one.</summary>
internal sealed class UserNamespaces() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place spec)
    {
        var hostUsers = spec["hostUsers"];
        if (hostUsers.IsUnknown)
            return;
        if (hostUsers.IsWritten && hostUsers.IsNotTrue)
            CheckOwnUsers(spec, hostUsers);
        else
            CheckUnmasked(spec, hostUsers);
    }

    private static void CheckOwnUsers(Place spec, Place hostUsers)
    {
        // The server spells two of them with capitals.
        CheckShared(spec["hostNetwork"], spec["hostNetwork"].ServerPath, hostUsers);
        CheckShared(spec["hostPID"], spec.ServerPath + ".HostPID", hostUsers);
        CheckShared(spec["hostIPC"], spec.ServerPath + ".HostIPC", hostUsers);
        foreach (var devices in PodContainers.All(spec).Select(static container => container["volumeDevices"]).Where(static devices => devices.IsPresent))
            devices.ReportKey(RuleCatalogue.Contradiction, "volumeDevices are raw devices of the node, which a pod with hostUsers false can't have", related: hostUsers);
    }

    private static void CheckShared(Place field, string serverPath, Place hostUsers)
    {
        if (field.IsTrue)
            field.Report(RuleCatalogue.Contradiction, $"{field.Key} is true and hostUsers false: a pod with users of its own can't share this with the node", serverPath, related: hostUsers);
    }

    private static void CheckUnmasked(Place spec, Place hostUsers)
    {
        foreach (var procMount in PodContainers.All(spec).Select(static container => container["securityContext"]["procMount"]))
        {
            if (procMount.Text == "Unmasked")
                procMount.Report(RuleCatalogue.Contradiction, "procMount Unmasked shows all of /proc, which is allowed only with hostUsers false in the pod", related: hostUsers);
        }
    }
}
