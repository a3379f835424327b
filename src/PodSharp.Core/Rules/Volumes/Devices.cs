namespace PodSharp.Rules;

/// <summary>A container has a volume once as a device, and not as a mount beside it.</summary>
internal sealed class Devices() : ObjectRule("core.v1.Container", "core.v1.EphemeralContainer")
{
    public override void Check(Place container)
    {
        var devices = container["volumeDevices"].Items;
        if (devices.Length == 0)
            return;

        Check(devices, "name", container["volumeMounts"].Items, "name");
        Check(devices, "devicePath", container["volumeMounts"].Items, "mountPath");
    }

    private static void Check(Place[] devices, string field, Place[] mounts, string mountField)
    {
        var known = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var mount in mounts.Select(mount => mount[mountField]))
        {
            if (mount.Text is { Length: > 0 } text && !known.ContainsKey(text))
                known.Add(text, mount);
        }

        foreach (var device in devices.Select(device => device[field]))
        {
            if (device.Text is not { Length: > 0 } text)
                continue;
            if (known.TryGetValue(text, out var first))
                device.Report(RuleCatalogue.Duplicate, $"{field} {ValueTypes.Quoted(text)} is taken by {first.Parent!.Path}: a container has it once", related: first);
            else
                known.Add(text, device);
        }
    }
}
