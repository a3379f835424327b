namespace PodSharp.Rules;

/// <summary>What containers mount are volumes of the pod, and what they use as devices are claims.</summary>
internal sealed class MountedVolumes() : ObjectRule("core.v1.PodSpec")
{
    public override void Check(Place pod)
    {
        var volumes = new PodVolumes(pod);
        foreach (var container in PodContainers.All(pod))
        {
            foreach (var mount in container["volumeMounts"].Items)
                volumes.CheckName(mount["name"]);
            foreach (var device in container["volumeDevices"].Items)
                CheckDevice(device["name"], volumes);
        }
    }

    private static void CheckDevice(Place name, PodVolumes volumes)
    {
        volumes.CheckName(name);
        if (name.Text is { Length: > 0 } text
            && volumes.Find(text) is { } volume
            && volume["persistentVolumeClaim"].IsAbsent
            && volume["ephemeral"].IsAbsent)
        {
            name.Report(RuleCatalogue.Contradiction, $"The volume {ValueTypes.Quoted(text)} can't be used as a device: only persistentVolumeClaim and ephemeral can", related: volume["name"]);
        }
    }
}
