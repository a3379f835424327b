using PodSharp;

namespace QuickStart;

internal static class Manifests
{
    [Manifest]
    public static Pod Nginx => Pod.Named("nginx").Container("nginx", "nginx:1.14.2", c => c.Port(80));
}
