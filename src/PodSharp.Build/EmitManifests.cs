using System.Diagnostics;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using PodSharp.Emission;
using PodSharp.Manifests;
using PodSharp.Rules;

namespace PodSharp.Build;

/// <summary>
/// Emits the manifests of a project: runs the emitter inside the project's closure of dependencies, unless nothing has changed, and
/// reports what it found at the C# lines that it is about.
/// </summary>
public sealed class EmitManifests : ToolTask
{
    private const int LastLines = 40;

    // What is left of MSBuild or set for other programs may change how this one starts, or what it prints.
    private static readonly string[] DisturbingVariables =
    [
        "MSBUILD", "COMPlus_", "COREHOST_", "DOTNET_Tiered", "DOTNET_TC_", "DOTNET_ReadyToRun", "DOTNET_GC", "DOTNET_STARTUP_HOOKS",
        "DOTNET_ADDITIONAL_DEPS", "DOTNET_SHARED_STORE", "DOTNET_ROLL_FORWARD",
    ];

    private readonly Queue<string> output = new();
    private List<string> inputs = [];
    private bool isCancelled;

    /// <summary>The assembly whose manifests are emitted.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The folder for the manifests.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The project's file.</summary>
    [Required]
    public string ProjectPath { get; set; } = "";

    /// <summary>The emitter.</summary>
    [Required]
    public string EmitterPath { get; set; } = "";

    /// <summary>The folder for what the task and the emitter tell each other.</summary>
    [Required]
    public string WorkFolder { get; set; } = "";

    /// <summary>How many seconds the manifests may take.</summary>
    [Required]
    public int TimeLimit { get; set; }

    /// <summary>Empty or <c>false</c> for a file for each object; <c>true</c> or the name of the one file for all.</summary>
    public string? SingleFile { get; set; }

    /// <summary>The version of Kubernetes that the manifests are for; empty for the newest.</summary>
    public string? KubernetesVersion { get; set; }

    /// <summary>The project's list of dependencies (<c>.deps.json</c>).</summary>
    public string? DependenciesFile { get; set; }

    /// <summary>The project's runtime configuration (<c>.runtimeconfig.json</c>).</summary>
    public string? RuntimeConfigurationFile { get; set; }

    /// <summary>The folders of packages, where the assemblies are that a class library doesn't copy.</summary>
    public string[] ProbingFolders { get; set; } = [];

    /// <summary>The files that are copied beside the assembly.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Files that manifests are made from.</summary>
    public ITaskItem[] Inputs { get; set; } = [];

    /// <summary>How the compiler was told to write paths of source files.</summary>
    public string? PathMap { get; set; }

    /// <summary>The folder of the .NET installation that builds.</summary>
    public string? NetCoreRoot { get; set; }

    /// <summary>The project's <c>NoWarn</c>.</summary>
    public string? NoWarn { get; set; }

    /// <summary>The project's <c>TreatWarningsAsErrors</c>.</summary>
    public string? TreatWarningsAsErrors { get; set; }

    /// <summary>The project's <c>WarningsAsErrors</c>.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>The project's <c>WarningsNotAsErrors</c>.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>Where the pages lie that explain findings.</summary>
    public string? HelpPages { get; set; }

    /// <summary>The name of the one file for all objects, or null for a file for each.</summary>
    internal string? SingleFileName =>
        string.IsNullOrEmpty(SingleFile) || string.Equals(SingleFile, "false", StringComparison.OrdinalIgnoreCase) ? null
        : string.Equals(SingleFile, "true", StringComparison.OrdinalIgnoreCase) ? "manifests.yaml"
        : SingleFile;

    /// <inheritdoc/>
    protected override string ToolName => Path.DirectorySeparatorChar == '\\' ? "dotnet.exe" : "dotnet";

    /// <inheritdoc/>
    protected override Encoding StandardOutputEncoding => Encoding.UTF8;

    /// <inheritdoc/>
    protected override Encoding StandardErrorEncoding => Encoding.UTF8;

    /// <summary>The rules of which the project makes something else than a warning.</summary>
    internal IEnumerable<(string Id, string Level)> Levels
    {
        get
        {
            var levels = new WarningLevels(this);
            return RuleCatalogue.All.Where(static rule => rule.Severity == Severity.Warning)
                .Select(rule => (rule.Id, Level: levels.Of(rule.Id)))
                .Where(static rule => rule.Level != ReportLines.Warning);
        }
    }

    private FindingLog Findings => new(Log, ProjectPath, HelpPages);

    private string Project => Path.GetFileNameWithoutExtension(ProjectPath);

    private string OptionsPath => Path.Combine(WorkFolder, "emission.options");

    private string ReportPath => Path.Combine(WorkFolder, "emission.report");

    private string DisplayFolder
    {
        get
        {
            var start = Path.GetDirectoryName(ProjectPath) + Path.DirectorySeparatorChar;
            return OutputFolder.StartsWith(start, StringComparison.Ordinal) ? OutputFolder.Substring(start.Length) : OutputFolder;
        }
    }

    /// <inheritdoc/>
    public override void Cancel()
    {
        isCancelled = true;
        base.Cancel();
    }

    /// <inheritdoc/>
    protected override bool SkipTaskExecution()
    {
        inputs = EmissionInputs.Of(this);
        var set = new EmittedSet(OutputFolder, Project);
        if (!set.IsUpToDate(inputs))
            return false;

        foreach (var line in set.Findings)
        {
            if (EmitterFinding.Parse(TabbedLine.Parse(line)) is { } finding)
                Findings.Add(finding);
        }

        Log.LogMessage(
            MessageImportance.High,
            $"PodSharp: skipping target \"PodSharpEmit\" because the manifests in {DisplayFolder} are up to date ({set.Files.Count})");
        set.Confirm(AssemblyPath);
        return true;
    }

    /// <inheritdoc/>
    protected override string GenerateFullPathToTool()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host && File.Exists(host))
            return host;
        return NetCoreRoot is { Length: > 0 } root && File.Exists(Path.Combine(root, ToolName)) ? Path.Combine(root, ToolName) : ToolName;
    }

    /// <inheritdoc/>
    protected override string GetWorkingDirectory() => Path.GetDirectoryName(ProjectPath)!;

    /// <inheritdoc/>
    protected override string GenerateCommandLineCommands()
    {
        var command = new CommandLineBuilder();
        command.AppendSwitch("exec");
        command.AppendSwitch("--roll-forward");
        command.AppendSwitch("Major");
        Append(command, "--depsfile", DependenciesFile);
        Append(command, "--runtimeconfig", RuntimeConfigurationFile);
        foreach (var folder in ProbingFolders)
            Append(command, "--additionalprobingpath", folder.TrimEnd('/', '\\'));
        command.AppendFileNameIfNotNull(EmitterPath);
        command.AppendFileNameIfNotNull(OptionsPath);
        return command.ToString();
    }

    /// <inheritdoc/>
    protected override ProcessStartInfo GetProcessStartInfo(string pathToTool, string commandLineCommands, string responseFileSwitch)
    {
        var start = base.GetProcessStartInfo(pathToTool, commandLineCommands, responseFileSwitch);
        foreach (var name in start.Environment.Keys.ToList())
        {
            if (DisturbingVariables.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
                start.Environment.Remove(name);
        }

        // The process is short: what pays off later only costs, and so does what listens for tools.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics_IPC"] = "0";
        start.Environment["DOTNET_LTTng"] = "0";
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";

        // Manifests are the same whoever builds them: the neutral culture, from the start.
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    /// <inheritdoc/>
    protected override int ExecuteTool(string pathToTool, string responseFileCommands, string commandLineCommands)
    {
        Directory.CreateDirectory(WorkFolder);
        File.WriteAllText(OptionsPath, OptionsText.Of(this, Project, ReportPath, inputs), Books.Encoding);
        File.Delete(ReportPath);

        // The emitter keeps the limit itself and says which member it was; this one is for a process that doesn't even do that.
        Timeout = (TimeLimit + 30) * 1000;
        var exitCode = base.ExecuteTool(pathToTool, responseFileCommands, commandLineCommands);
        if (isCancelled)
            return exitCode;

        var report = EmitterReport.Read(ReportPath);
        if (!report.IsDone)
        {
            var locating = commandLineCommands + Locating(report);
            report.Findings.Add(EndedEarly(report, exitCode, () => base.ExecuteTool(pathToTool, responseFileCommands, locating)));
        }

        foreach (var finding in report.Findings)
            Findings.Add(finding);
        if (report.Written is var (files, changed, removed, version))
        {
            var manifests = files == "1" ? "1 manifest" : files + " manifests";
            var target = "Kubernetes " + version + (string.IsNullOrWhiteSpace(KubernetesVersion) ? ", the newest known" : "");
            Log.LogMessage(
                MessageImportance.High, $"PodSharp: {manifests} written to {DisplayFolder} ({changed} changed, {removed} removed) for {target}");
        }

        return 0;
    }

    /// <inheritdoc/>
    protected override void LogToolCommand(string message) => Log.LogMessage(MessageImportance.Low, message);

    // It belongs to the author's code, so nothing in it is an error of the build, whatever it looks like.
    /// <inheritdoc/>
    protected override void LogEventsFromTextOutput(string singleLine, MessageImportance messageImportance)
    {
        lock (output)
        {
            output.Enqueue(singleLine);
            if (output.Count > LastLines)
                output.Dequeue();
        }

        Log.LogMessage(MessageImportance.Normal, "{0}", singleLine);
    }

    private static void Append(CommandLineBuilder command, string name, string? path)
    {
        if (!string.IsNullOrEmpty(path))
            command.AppendSwitchIfNotNull(name + " ", path);
    }

    private static string Locating(EmitterReport report)
    {
        var command = new CommandLineBuilder();
        command.AppendTextUnquoted(" locate");
        command.AppendFileNameIfNotNull(report.Member?.Type);
        command.AppendFileNameIfNotNull(report.Member?.Name);
        return command.ToString();
    }

    private EmitterFinding EndedEarly(EmitterReport report, int exitCode, Func<int> locate)
    {
        string detail;
        lock (output)
            detail = string.Join(Environment.NewLine, output);
        if (report.Member is not { } member)
        {
            return new EmitterFinding(isError: true, ManifestFindingIds.EmitterFailed, $"The emitter couldn't be run: it ended with exit code {exitCode}")
            {
                Detail = detail,
            };
        }

        var finding = new EmitterFinding(
            isError: true, ManifestFindingIds.ProcessEnded, $"{member.Display} ended the process that evaluates the manifests (exit code {exitCode})")
        {
            Detail = detail,
        };
        locate();
        if (EmitterReport.Read(ReportPath).Findings is { Count: > 0 } places)
            finding.PlaceLike(places[0]);
        return finding;
    }
}
