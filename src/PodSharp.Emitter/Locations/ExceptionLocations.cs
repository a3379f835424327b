using System.Diagnostics;

namespace PodSharp.Emission;

/// <summary>Finds the line of the author's code at which an exception left it for a library, or was thrown.</summary>
internal static class ExceptionLocations
{
    /// <summary>The topmost frame in the author's code, or null where the stack has none with a file.</summary>
    public static SourceLocation? Find(Exception exception, PathMap paths)
    {
        SourceLocation? first = null;
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetFileName() is not { Length: > 0 } file || IsOurs(frame))
                continue;

            var location = new SourceLocation(paths.Local(file), frame.GetFileLineNumber(), frame.GetFileColumnNumber());
            if (File.Exists(location.File))
                return location;
            first ??= location;
        }

        return first;
    }

    private static bool IsOurs(StackFrame frame) =>
        frame.GetMethod()?.Module.Assembly.GetName().Name is "PodSharp" or "PodSharp.Core" or "PodSharp.Yaml" or "PodSharp.Emitter";
}
