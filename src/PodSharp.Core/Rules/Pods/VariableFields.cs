using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>Which fields of the pod a variable or a file can hold.</summary>
internal sealed class VariableFields() : ObjectRule("core.v1.EnvVarSource", "core.v1.DownwardAPIVolumeFile")
{
    public override void Check(Place source)
    {
        var reference = source["fieldRef"];
        var path = reference["fieldPath"];
        var fields = source.Object!.TypeName == "EnvVarSource" ? FieldPaths.InVariables : FieldPaths.InFiles;
        var version = reference["apiVersion"];
        if (version.IsPresent && version.Says("v1") == false)
            version.Report(RuleCatalogue.UnknownValue, $"apiVersion can't be {ValueTypes.Quoted(version.Text ?? "")}: v1 is the only one", serverPath: path.ServerPath, suggestion: "v1");
        if (path.Text is { Length: > 0 } text && fields.Fault(text) is { } fault)
            Report(path, fault);
    }

    private static void Report(Place path, FieldPathFault fault)
    {
        var message = $"{ValueTypes.Quoted(path.Text!)} {fault.Words}";
        if (fault.Clause == FieldPathClause.BadKey)
            path.Report(RuleCatalogue.InvalidLabel, message, serverPath: path.Parent!.ServerPath);
        else
            path.Report(RuleCatalogue.UnknownValue, fault.Suggestion is { } name ? $"{message}. Did you mean {name}?" : message, suggestion: fault.Suggestion);
    }
}
