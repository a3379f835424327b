namespace PodSharp.Rules;

/// <summary>Kernel settings of the pod's own network or memory can't be made where it uses the node's.</summary>
internal sealed class KernelSettings() : ObjectRule("core.v1.PodSpec")
{
    private static readonly string[] OfMemory =
    [
        "kernel.sem", "kernel.shm", "kernel.shmall", "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced", "kernel.msg", "kernel.msgmax",
        "kernel.msgmnb", "kernel.msgmni",
    ];

    public override void Check(Place spec)
    {
        foreach (var name in spec["securityContext"]["sysctls"].Items.Select(static setting => setting["name"]))
        {
            if (name.Text is not { Length: > 0 } text)
                continue;
            var dotted = Dotted(text);
            if (dotted.StartsWith("net.", StringComparison.Ordinal))
                Check(name, text, spec["hostNetwork"], "network");
            else if (dotted.StartsWith("fs.mqueue.", StringComparison.Ordinal) || Array.IndexOf(OfMemory, dotted) >= 0)
                Check(name, text, spec["hostIPC"], "shared memory");
        }
    }

    private static void Check(Place name, string text, Place host, string what)
    {
        if (host.IsTrue)
            name.Report(RuleCatalogue.Contradiction, $"\"{text}\" is a setting of the pod's own {what}, and {host.Key} makes it use the node's", related: host);
    }

    // Where a slash comes first, slashes stand between the parts and dots in them.
    private static string Dotted(string name)
    {
        var separator = name.IndexOfAny(['.', '/']);
        return separator < 0 || name[separator] == '.'
            ? name
            : new string(Array.ConvertAll(name.ToCharArray(), static character => character switch { '.' => '/', '/' => '.', _ => character }));
    }
}
