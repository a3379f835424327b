using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace PodSharp.Emission;

/// <summary>
/// Runs inside the closure of the project whose manifests it emits: the host was given that project's lists of dependencies, so its
/// PodSharp is the one that is used, and this process brings none.
/// </summary>
internal static class Program
{
    private const int Succeeded = 0;
    private const int Failed = 1;

    private static int Main(string[] arguments)
    {
        var options = EmitterOptions.Read(arguments[0]);
        AssemblyLoadContext.Default.Resolving += (context, name) => FindBeside(options.Assembly, context, name);
        using var report = new Report(options.Report);

        // `locate <type> <member>` says where a member is written, after its evaluation took the process down.
        var hasErrors = arguments is [_, "locate", var type, var member] ? Locate(options, report, type, member) : Emit(options, report);
        Exit(hasErrors ? Failed : Succeeded);
        return Failed;
    }

    // A thread that the author's code has left behind doesn't keep the build waiting.
    private static void Exit(int code) => Environment.Exit(code);

    // On its own, because compiling the method loads PodSharp, which the handler above may have to find.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Emit(EmitterOptions options, Report report)
    {
        new Emitter(options, report).Run();
        return report.HasErrors;
    }

    private static bool Locate(EmitterOptions options, Report report, string type, string member)
    {
        var location = MemberLocations.Find(options.Assembly, type, member, new PathMap(options.PathMap));
        report.Finding(ReportLines.Error, "", location, "", "");
        report.Done();
        return false;
    }

    // What the list of dependencies doesn't name may still lie beside the assembly.
    private static Assembly? FindBeside(string assemblyPath, AssemblyLoadContext context, AssemblyName name)
    {
        var path = Path.Combine(Path.GetDirectoryName(assemblyPath)!, name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
