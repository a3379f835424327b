using System.Globalization;
using System.Text.Json;
using PodSharp.Schema;

namespace PodSharp.SchemaTool;

/// <summary>One entry of the overlay: what it says of a type or of a field.</summary>
internal sealed class OverlayEntry
{
    private const string TypeKeys = "doc, since, until, deprecated, reason, unions, precedence, plural, namespaced, names";
    private const string FieldKeys = "doc, unit, default, values, min, max, type, required, since, until, deprecated, reason, " + ConstraintEntry.Keys;

    private readonly Api api;
    private readonly Problems problems;
    private readonly JsonSource entry;
    private readonly ApiType type;
    private readonly ApiField? field;

    public OverlayEntry(Api api, Problems problems, JsonSource entry, ApiType type)
    {
        this.api = api;
        this.problems = problems;
        this.entry = entry;
        this.type = type;
    }

    public OverlayEntry(Api api, Problems problems, JsonSource entry, ApiField field)
        : this(api, problems, entry, field.Owner) => this.field = field;

    public void Apply()
    {
        if (entry.Kind != JsonTokenType.StartObject)
            problems.Add(entry.Place, "An entry is an object: {\"doc\": \"…\"}.");

        foreach (var member in entry.Members)
        {
            if (field is null)
                ApplyToType(member, member.Value);
            else
                ApplyToField(member, member.Value, field);
        }
    }

    private void ApplyToType(JsonMember member, JsonSource value)
    {
        switch (member.Name)
        {
            case "doc": type.Documentation = Text(value); break;
            case "deprecated": type.Deprecated = Text(value); break;
            case "since": type.Since = Since(value); break;
            case "until": type.Until = Until(member); break;
            case "reason": Text(value); break;
            case "unions": value.Items.ForEach(ApplyUnion); break;
            case "precedence": Kind(member).Precedence = (int)(Number(value) ?? 0); break;
            case "plural": Kind(member).Plural = Text(value); break;
            case "namespaced": Kind(member).Namespaced = Truth(value); break;
            case "names": Kind(member).NameFormat = Text(value); break;
            default: Unknown(member, TypeKeys); break;
        }
    }

    // {"members": ["exec", "httpGet"]}, or with the value that the discriminator has for each.
    private void ApplyUnion(JsonSource union)
    {
        var discriminator = union["discriminator"];
        var members = (union["members"]?.Members ?? []).Select(static member => (member.Name, member.Place, Value: member.Value.Text))
            .Concat((union["members"]?.Items ?? []).Select(static item => (Name: item.Text, item.Place, Value: "")))
            .ToList();
        if (members.Count < 2 && discriminator is null)
            problems.Add(union.Place, "A union names the fields of which one is set: {\"members\": [\"first\", \"second\"]}.");
        if (discriminator is not null && type.Find(discriminator.Text) is null)
            MissingField(discriminator.Place, discriminator.Text);
        foreach (var member in members.Where(member => type.Find(member.Name) is null))
            MissingField(member.Place, member.Name);
        foreach (var member in members.Where(member => member.Value.Length > 0 != discriminator is not null))
            problems.Add(member.Place, $"'{member.Name}' needs a value of the discriminator where there is one, and has none where there isn't.");

        type.Unions.Add(new ApiUnion(discriminator?.Text, [.. members.Select(static member => (member.Name, member.Value))], Checks(union)));
    }

    private ApiUnionChecks Checks(JsonSource union)
    {
        var second = union["second"];
        if (second is not null && second.Text is not ("member" or "owner" or "allowed"))
            problems.Add(second.Place, "A second member is told of the \"member\", of the \"owner\", or is \"allowed\".");
        return new ApiUnionChecks(
            union["required"] is { } required && Truth(required), second is not { Text: "allowed" }, second is { Text: "owner" });
    }

    private void MissingField(Place place, string name) => problems.Add(
        place, $"'{type.Name}' has no field '{name}'." + Suggestion.For(name, type.Fields.Select(static other => other.Name)));

    private void ApplyToField(JsonMember member, JsonSource value, ApiField target)
    {
        switch (member.Name)
        {
            case "doc": target.Documentation = Text(value); break;
            case "unit": target.Unit = Text(value); break;
            case "default": target.Default = JsonText.Of(value); break;
            case "values": ApplyValues(value, target); break;
            case "min": target.Minimum = Bound(member, target); break;
            case "max": target.Maximum = Bound(member, target); break;
            case "type": ApplyType(value, target); break;
            case "required": ApplyRequired(member, target); break;
            case "since": target.Since = Since(value); break;
            case "until": target.Until = Until(member); break;
            case "deprecated": target.Deprecated = Text(value); break;
            case "reason": Text(value); break;
            default:
                if (!new ConstraintEntry(problems, target).Apply(member))
                    Unknown(member, FieldKeys);
                break;
        }
    }

    private void ApplyValues(JsonSource value, ApiField target)
    {
        var texts = value.Items.Count(static item => item.Kind == JsonTokenType.String);
        if (value.Kind != JsonTokenType.StartArray || texts == 0 || texts < value.Items.Count)
            problems.Add(value.Place, "The values are a list of texts: [\"First\", \"Second\"].");
        if (FieldTypes.Read(target.Type, api)?.Innermost.Shape != FieldShape.String)
            problems.Add(value.Place, $"'{target.Path}' holds {target.Type}, and only texts have a set of values: remove the key.");
        if (target.Values.Count > 0)
            NeedReason(value.Place, "The facts have a set of values already");

        target.Values = [.. value.Items.Select(static item => item.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private long? Bound(JsonMember member, ApiField target)
    {
        var shape = FieldTypes.Read(target.Type, api)?.Innermost.Shape;
        if (shape is not (FieldShape.Integer32 or FieldShape.Integer64 or FieldShape.IntOrString))
            problems.Add(member.Place, $"'{target.Path}' holds {target.Type}, and only whole numbers have a range: remove the key.");
        return Number(member.Value);
    }

    private void ApplyType(JsonSource value, ApiField target)
    {
        if (value.Text != "fileMode")
            problems.Add(value.Place, "The only type that the overlay can name is 'fileMode'.");
        else if (target.Type is not ("integer/int32" or "integer/int64"))
            problems.Add(value.Place, $"'{target.Path}' holds {target.Type}, and file modes are whole numbers: remove the key.");
        else
            target.IsFileMode = true;
    }

    private void ApplyRequired(JsonMember member, ApiField target)
    {
        var required = Truth(member.Value);
        if (required == target.Required)
            problems.Add(member.Place, $"The facts say of '{target.Path}' that too: remove the key and its reason.");
        NeedReason(member.Place, "A correction of the facts");
        target.Required = required;
    }

    // "Since" the oldest known version is no news.
    private string? Since(JsonSource value) => Version(value) is var version && version == api.Versions[0] ? null : version;

    // A field that the facts still have, or a type, is told to be gone; somebody will wonder why.
    private string Until(JsonMember member)
    {
        NeedReason(member.Place, "A correction of the facts");
        return Version(member.Value);
    }

    private string Version(JsonSource value)
    {
        var version = Text(value);
        if (!api.Versions.Contains(version, StringComparer.Ordinal))
            problems.Add(
                value.Place,
                $"'{version}' is not among the versions {api.Versions[0]} to {api.Versions[^1]}; it is written as \"1.30\".");
        return version;
    }

    private ApiKind Kind(JsonMember member)
    {
        if (type.Kind is null)
            problems.Add(member.Place, $"'{type.Name}' is not a kind, and '{member.Name}' is said of kinds only: remove the key.");
        return type.Kind ?? new ApiKind { Group = "", Version = "", Kind = "" };
    }

    private void NeedReason(Place place, string what)
    {
        if (entry["reason"] is null)
            problems.Add(place, what + ": say why it is right, with the key 'reason'.");
    }

    private void Unknown(JsonMember member, string known) =>
        problems.Add(
            member.Place,
            $"'{member.Name}' is no key of the overlay. The keys are: {known}.{Suggestion.For(member.Name, known.Split(", "))}");

    private string Text(JsonSource value)
    {
        if (value.Kind != JsonTokenType.String || string.IsNullOrWhiteSpace(value.Text))
            problems.Add(value.Place, "A text is expected here: \"…\".");
        return value.Text;
    }

    private bool Truth(JsonSource value)
    {
        if (value.Kind is not (JsonTokenType.True or JsonTokenType.False))
            problems.Add(value.Place, "true or false is expected here.");
        return value.Kind == JsonTokenType.True;
    }

    private long? Number(JsonSource value)
    {
        if (value.Kind == JsonTokenType.Number
            && long.TryParse(value.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        problems.Add(value.Place, "A whole number is expected here.");
        return null;
    }
}
