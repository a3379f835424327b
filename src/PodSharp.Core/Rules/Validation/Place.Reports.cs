using System.Text;
using PodSharp.Documents;
using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <content>Saying what is wrong there.</content>
internal sealed partial class Place
{
    // In a spelling: the server names the field as one of an outer object.
    private const string StepOut = "../";

    /// <summary>The way to it, as Kubernetes spells it.</summary>
    public string Path => Write(new StringBuilder(), isServers: false).ToString();

    /// <summary>The way to it as the server's messages spell it, which leave out or rename some fields.</summary>
    public string ServerPath => Write(new StringBuilder(), isServers: true).ToString();

    /// <summary>Where it was written; for what is absent, where the object was that lacks it.</summary>
    public Origin? Origin => Node?.Origin ?? (IsWritten ? null : KeyOrigin) ?? Parent?.Opening;

    /// <summary>Where its key was written.</summary>
    public Origin? KeyOrigin
    {
        get
        {
            if (Key is null || Parent?.Node is not MappingNode mapping)
                return null;
            var position = mapping.IndexOf(Key);
            return position < 0 ? null : mapping.Entries[position].KeyOrigin;
        }
    }

    // Of an object that lacks something the key is shown, or else its first one: not the whole object.
    private Origin? Opening => KeyOrigin ?? (Node as MappingNode)?.FirstKeyOrigin() ?? Node?.Origin ?? Parent?.Opening;

    /// <summary>Says that something is wrong here.</summary>
    /// <param name="rule">The rule that says so.</param>
    /// <param name="message">What is wrong with the value seen, and what would be right.</param>
    /// <param name="serverPath">The field that the server names, where it is another than <see cref="ServerPath"/>.</param>
    /// <param name="suggestion">What was probably meant.</param>
    /// <param name="related">Where the other half of a conflict stands.</param>
    public void Report(Rule rule, string message, string? serverPath = null, string? suggestion = null, params Place[] related) =>
        Report(rule, message, Origin, serverPath, suggestion, related);

    /// <summary>Says that the key under which it stands is wrong.</summary>
    public void ReportKey(Rule rule, string message, string? serverPath = null, string? suggestion = null, params Place[] related) =>
        Report(rule, message, KeyOrigin ?? Origin, serverPath, suggestion, related);

    /// <summary>Says that something is wrong with a value of another type than the place can hold, which was written there.</summary>
    public void ReportAt(Origin? origin, Rule rule, string message, string? suggestion = null) =>
        Report(rule, message, origin ?? Origin, null, suggestion, []);

    /// <summary>Says so where the text that stands there isn't written in the format of this name.</summary>
    /// <param name="name">The format.</param>
    /// <param name="serverPath">The field that the server names, where it is another than <see cref="ServerPath"/>.</param>
    /// <param name="text">The part of the text that has to be written so, where not all of it does.</param>
    public void CheckFormat(string name, string? serverPath = null, string? text = null)
    {
        text ??= Text;
        if (text is not null && TextFormats.Find(name) is { } format && format.Fault(text) is { } fault)
            Report(format.Rule, $"{ValueTypes.Quoted(text)} {fault}", serverPath, format.Repair(text));
    }

    private void Report(Rule rule, string message, Origin? origin, string? serverPath, string? suggestion, Place[] related)
    {
        var path = Path;
        serverPath ??= ServerPath;
        var serverField = string.Equals(serverPath, path, StringComparison.Ordinal) ? null : serverPath;
        var places = related.Length == 0 ? null : Array.ConvertAll(related, static place => new RelatedPlace(place.Path, place.Origin));
        validation.Add(new Finding(rule, path, message, origin, serverField, suggestion, places));
    }

    private StringBuilder Write(StringBuilder path, bool isServers)
    {
        if (Parent is null)
            return path;

        if (step == PlaceStep.Field)
            return WriteField(path, isServers);

        Parent.Write(path, isServers);
        switch (step)
        {
            case PlaceStep.Entry:
                DocumentPath.AppendMapKey(path, Key!);
                break;
            case PlaceStep.Item when !isServers || Field?.Constraints.Spelling?.Length != 0:
                DocumentPath.AppendIndex(path, Index);
                break;
        }

        return path;
    }

    private StringBuilder WriteField(StringBuilder path, bool isServers)
    {
        var name = isServers && Field?.Constraints.Spelling is { } spelling ? spelling : Key!;
        var owner = Parent!;
        for (; owner.Parent is not null && name.StartsWith(StepOut, StringComparison.Ordinal); name = name.Substring(StepOut.Length))
            owner = owner.Parent;

        owner.Write(path, isServers);
        if (name.Length > 0)
            DocumentPath.AppendKey(path, name);
        return path;
    }
}
