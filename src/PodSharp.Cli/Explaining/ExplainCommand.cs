using System.CommandLine;
using PodSharp.Cli.Checking;

namespace PodSharp.Cli.Explaining;

/// <summary><c>podsharp explain</c>.</summary>
internal sealed class ExplainCommand
{
    private const string RulePrefix = "POD";

    private readonly Argument<string> subject = new("subject")
    {
        Description = "A kind (pod, deployments, ingress.networking.k8s.io), a field of one (pod.spec.containers.livenessProbe), or a rule (POD6001).",
    };

    private readonly Option<string> apiVersion = new("--api-version")
    {
        Description = "The apiVersion of the kind, such as autoscaling/v1; the newest stable one if not given.",
        HelpName = "apiVersion",
    };

    private readonly Option<string> version = KubernetesVersionOption.Create("The Kubernetes whose fields are shown.");

    private readonly Option<bool> isRecursive = new("--recursive") { Description = "Shows the names and types of all fields below, however deep." };

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal) => new ExplainCommand().Build(terminal);

    private Command Build(Terminal terminal)
    {
        var command = new Command("explain", "Says what a kind, a field or a rule is. It needs no cluster.") { subject, apiVersion, version, isRecursive };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var asked = parsed.GetValue(subject)!.Trim();
        using var output = terminal.Text();
        if (IsRule(asked))
        {
            WriteRule(asked.ToUpperInvariant(), output);
            return ExitCode.Clean;
        }

        var target = KubernetesVersionOption.Read(parsed, version);
        var parts = PartsOf(asked);
        var (kind, count) = new KindNames().Find(parts, parsed.GetValue(apiVersion), target);
        var place = FieldPlace.Find(kind, parts.AsSpan(count), target);
        var explanation = new Explanation(output, target, terminal.Width);
        if (parsed.GetValue(isRecursive))
            explanation.WriteTree(place);
        else
            explanation.Write(place);
        return ExitCode.Clean;
    }

    // Between brackets stands an index or a key, which may have dots: metadata.annotations[a.b/c].
    private static string[] PartsOf(string subject)
    {
        var parts = new List<string>();
        var (start, depth) = (0, 0);
        for (var index = 0; index <= subject.Length; index++)
        {
            var character = index < subject.Length ? subject[index] : '.';
            depth += character == '[' ? 1 : character == ']' ? -1 : 0;
            if (index < subject.Length && (character != '.' || depth > 0))
                continue;
            if (index == start)
                throw new CannotRunException($"'{subject}' is no path; write one like pod.spec.containers");
            parts.Add(subject[start..index]);
            start = index + 1;
        }

        return [.. parts];
    }

    private static bool IsRule(string subject) =>
        subject.Length > RulePrefix.Length
        && subject.StartsWith(RulePrefix, StringComparison.OrdinalIgnoreCase)
        && char.IsAsciiDigit(subject[RulePrefix.Length]);

    private static void WriteRule(string id, TextWriter output)
    {
        var rule = RuleSeverities.Find(id);
        var refused = rule.IsRefusal ? "the API server refuses the object" : "the API server takes the object";
        output.WriteLine($"{rule.Id}: {rule.Title}");
        output.WriteLine($"  {SeverityText.Of(rule.Severity)}; {refused}");
        if (RulePage.Find(id) is not { } page)
            return;

        // The page begins with a heading that says the first line again.
        var body = page.StartsWith('#') && page.IndexOf('\n', StringComparison.Ordinal) is var end and > 0 ? page[(end + 1)..] : page;
        output.WriteLine();
        output.WriteLine(body.Trim());
    }
}
