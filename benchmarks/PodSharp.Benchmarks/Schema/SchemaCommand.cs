using System.CommandLine;
using PodSharp.Benchmarks.Measuring;
using PodSharp.Schema;

namespace PodSharp.Benchmarks.Schema;

/// <summary>The command <c>schema</c>: what the first question to the schema costs in a process that has asked nothing yet.</summary>
internal static class SchemaCommand
{
    /// <summary>Ask the schema, first thing in a process.</summary>
    public const string Child = "--schema";

    private const string Nothing = "--nothing";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var runs = new Option<int>("--runs") { Description = "How often the process is started.", DefaultValueFactory = static _ => 11 };
        var command = new Command("schema", "The first look-up in a fresh process.") { runs };
        command.SetAction(result => Run(result.GetValue(runs), Console.Out));
        return command;
    }

    /// <summary>Does what this program was started for by itself; false where it was started by somebody else.</summary>
    public static bool RunChild(string[] arguments)
    {
        if (arguments is not [Child or Nothing])
            return false;
        if (arguments is [Child])
            Ask();
        else
            ChildProcess.Report(0, 0, 0, 0);
        return true;
    }

    private static void Run(int runs, TextWriter output)
    {
        var table = new Table("fresh process", "ms on a processor");
        var asked = new List<(Timing Timing, double[] Numbers)>();
        var idle = new List<(Timing Timing, double[] Numbers)>();
        for (var run = 0; run < runs; run++)
        {
            asked.Add(ChildProcess.Run(Child));
            idle.Add(ChildProcess.Run(Nothing));
        }

        table.Add("first FindKind(\"v1\", \"Pod\")", Median(0));
        table.Add("and all types that a pod reaches", Median(1));
        table.Add("and all kinds with what they reach", Median(2));
        table.Add("FindKind(\"v1\", \"Pod\") again", Median(3));
        table.Add("the whole process, clock (processor)", Whole(asked));
        table.Add("a process that asks nothing, clock (processor)", Whole(idle));
        table.Print(output);

        string Median(int number) => Table.Number(Statistics.Median(asked.Select(run => run.Numbers[number])) / 1000, 3);
        static string Whole(List<(Timing Timing, double[])> all) => Timing.Median(all.Select(static run => run.Timing), digits: 1);
    }

    private static void Ask()
    {
        var started = ProcessorTime.OfThread();
        var pod = KubernetesSchema.Default.FindKind("v1", "Pod")!;
        var first = Microseconds();
        var seen = new HashSet<ObjectSchema>();
        Reach(pod, seen);
        var reached = Microseconds();
        foreach (var (apiVersion, kind) in KubernetesSchema.Default.Kinds)
            Reach(KubernetesSchema.Default.FindKind(apiVersion, kind)!, seen);
        var all = Microseconds();
        started = ProcessorTime.OfThread();
        GC.KeepAlive(KubernetesSchema.Default.FindKind("v1", "Pod"));
        ChildProcess.Report(first, reached, all, Microseconds());

        double Microseconds() => (ProcessorTime.OfThread() - started).TotalMicroseconds;
    }

    private static void Reach(ObjectSchema type, HashSet<ObjectSchema> seen)
    {
        if (!seen.Add(type))
            return;

        foreach (var field in type.Fields)
        {
            for (var reference = field.Type; reference is not null; reference = reference.Element)
            {
                if (reference.Object is { } next)
                    Reach(next, seen);
            }
        }
    }
}
