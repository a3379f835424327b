using System.Buffers;
using System.Reflection;
using System.Runtime.Loader;
using PodSharp.Manifests;
using PodSharp.Rules;
using PodSharp.Schema;

namespace PodSharp.Emission;

/// <summary>Evaluates the manifests of an assembly and renders them. It runs on a thread of its own, because the author's code may not return.</summary>
internal sealed class EmissionWork(EmitterOptions options, Report report)
{
    private volatile ManifestMember? current;

    /// <summary>The member whose code runs, or has run last.</summary>
    public ManifestMember? Current => current;

    /// <summary>Whether something is marked with [Manifest].</summary>
    public bool HasManifests { get; private set; }

    /// <summary>What keeps the manifests from being written.</summary>
    public List<ManifestFinding> Findings { get; } = [];

    /// <summary>What the author should know although the manifests are written.</summary>
    public List<ManifestFinding> Warnings { get; } = [];

    /// <summary>The version of Kubernetes that the manifests are for.</summary>
    public KubernetesVersion Target { get; private set; }

    /// <summary>The files, all of them or none.</summary>
    public List<RenderedFile> Files { get; } = [];

    /// <summary>What the emitter itself failed with.</summary>
    public Exception? Failure { get; private set; }

#pragma warning disable CA1031 // What is thrown here must end as a finding, never as a crash of the process.
    /// <summary>Does the work.</summary>
    public void Run()
    {
        try
        {
            if (KubernetesVersion.Choose(options.KubernetesVersion, out var target) is { } fault)
            {
                Findings.Add(new ManifestFinding(ManifestFindingIds.UnknownVersion, "PodSharpKubernetesVersion: " + fault, null));
                return;
            }

            Target = target;
            var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(options.Assembly);
            if (ManifestRegistry.Find(assembly) is { } registry)
                Evaluate(registry);
        }
        catch (Exception exception)
        {
            Failure = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
        }
    }
#pragma warning restore CA1031

    private void Evaluate(ManifestRegistry registry)
    {
        HasManifests = true;
        var set = ManifestSet.Evaluate(registry, member =>
        {
            current = member;
            report.Begin(member);
        });
        var files = ManifestFiles.Of(set, options.SingleFile);
        Findings.AddRange(set.Findings);
        foreach (var finding in ManifestRules.Check(set, Target))
        {
            var level = finding.Severity == Severity.Error ? ReportLines.Error : options.LevelOf(finding.Id);
            if (level != ReportLines.Silent)
                (level == ReportLines.Error ? Findings : Warnings).Add(finding);
        }

        Findings.AddRange(files.Findings);
        if (Findings.Count == 0)
            Render(files);
    }

    private void Render(ManifestFiles files)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        foreach (var file in files.Files)
        {
            output.ResetWrittenCount();
            if (file.WriteTo(output) is { } finding)
                Findings.Add(finding);
            else
                Files.Add(new RenderedFile(file.Path, output.WrittenSpan.ToArray()));
        }
    }
}
