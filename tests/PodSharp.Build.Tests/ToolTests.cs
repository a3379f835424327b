namespace PodSharp.Build.Tests;

/// <summary>The tool as people get it: installed from its package, far from the repository.</summary>
public class ToolTests
{
    [Fact]
    public void The_installed_tool_says_what_the_server_would_refuse()
    {
        var box = new Sandbox("Tool")
            .Write("nuget.config", $"""<configuration><packageSources><clear /><add key="feed" value="{Sandbox.Pack("src/PodSharp.Cli", "tool-feed")}" /></packageSources></configuration>""")
            .Write("shop/web.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  - {name: web, image: nginx, port: 80}\n");

        DotNet.Run(box["."], "tool", "install", "PodSharp.Cli", "--tool-path", box["tool"], "--configfile", box["nuget.config"]).Succeeded();
        var check = DotNet.Run(box["."], "exec", Program(box), "check", "shop").Failed();

        Assert.Contains("6:31 error POD1003 Pod web spec.containers[0].port", check.Output, StringComparison.Ordinal);
        Assert.Contains("did you mean ports?", check.Output, StringComparison.Ordinal);
    }

    // Beside the launcher, which isn't the same on every system.
    private static string Program(Sandbox box) => Directory.EnumerateFiles(box["tool"], "PodSharp.Cli.dll", SearchOption.AllDirectories).First();
}
