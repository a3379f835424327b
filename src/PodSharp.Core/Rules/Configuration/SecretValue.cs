using System.Text;
using PodSharp.Rules.Formats;

namespace PodSharp.Rules;

/// <summary>A value of a Secret, wherever it was written: the server merges stringData into data, and stringData wins.</summary>
internal sealed class SecretValue
{
    private readonly Place place;
    private readonly bool isText;
    private readonly bool? exists;

    private SecretValue(Place place, bool isText, bool? exists)
    {
        this.place = place;
        this.isText = isText;
        this.exists = exists;
    }

    /// <summary>Where it stands, or would stand.</summary>
    public Place Place => place;

    /// <summary>Whether surely the Secret has no such key.</summary>
    public bool IsMissing => exists == false;

    /// <summary>Whether surely there is nothing in it.</summary>
    public bool IsEmpty => IsMissing || (exists == true && place.IsAbsent);

    /// <summary>Its content; null where it isn't known.</summary>
    public string? Text
    {
        get
        {
            if (place.IsAbsent && exists == true)
                return "";
            if (place.Text is not { } text || isText)
                return place.Text;
            return Base64Text.Fault(text) is null ? Encoding.UTF8.GetString(Convert.FromBase64String(text)) : null;
        }
    }

    /// <summary>The value of this key.</summary>
    public static SecretValue Of(Place secret, string key)
    {
        var texts = secret["stringData"];
        var data = secret["data"];
        return texts.HasKey(key) switch
        {
            true => new SecretValue(texts.Value(key), isText: true, exists: true),
            false => new SecretValue(data.Value(key), isText: false, data.HasKey(key)),
            null => new SecretValue(texts.Value(key), isText: true, exists: null),
        };
    }
}
