using System.Text;
using PodSharp.Documents;
using PodSharp.Yaml;

namespace PodSharp.Cli.Formatting;

/// <summary>Brings a text of YAML into the canonical form.</summary>
internal static class FormattedText
{
    /// <summary>The documents of a text in their order and in canonical form, with their comments.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The file that it is from, for messages.</param>
    /// <param name="dropsComments">Whether comments are left out.</param>
    /// <exception cref="CannotRunException">The text can't be read, or not all of it can be kept.</exception>
    public static string Of(byte[] text, string file, bool dropsComments)
    {
        var documents = Read(text, file);
        if (documents.Count == 0)
            return Encoding.UTF8.GetString(text);

        var comments = dropsComments ? [] : Comment.Of(Encoding.UTF8.GetString(text).TrimStart('\uFEFF'));
        var formatted = new StringBuilder();
        for (var index = 0; index < documents.Count; index++)
        {
            var (first, end) = (index == 0 ? 0 : documents[index].FirstLine, index + 1 < documents.Count ? documents[index + 1].FirstLine : int.MaxValue);
            var own = comments.FindAll(comment => comment.Line >= first && comment.Line < end);
            formatted.Append(CommentedText.Of(documents[index].Node!, Canonical(documents[index].Node!), own));
        }

        var result = formatted.ToString();
        if (comments.Count > 0)
            Prove(result, comments, documents);
        return result;
    }

    private static List<ReadDocument> Read(byte[] text, string file)
    {
        var documents = new List<ReadDocument>();
        using var stream = new MemoryStream(text);
        foreach (var document in YamlReader.ReadDocuments(stream, file))
        {
            if (document.Faults.Count > 0)
                throw new CannotRunException(document.Faults[0].ToString());
            documents.Add(document);
        }

        return documents;
    }

    private static string Canonical(MappingNode document)
    {
        try
        {
            return CanonicalYaml.ToText(document);
        }
        catch (DocumentException exception)
        {
            throw new CannotRunException(exception.Message);
        }
    }

    // A comment that went to a wrong place would be lost, or change what is read. Both are seen here, before anything is written.
    private static void Prove(string result, List<Comment> comments, List<ReadDocument> documents)
    {
        var kept = Comment.Of(result).Select(static comment => comment.Text).Order(StringComparer.Ordinal);
        var isSame = kept.SequenceEqual(comments.Select(static comment => comment.Text).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        if (!isSame || !Canonical(result).SequenceEqual(documents.Select(static document => Canonical(document.Node!)), StringComparer.Ordinal))
            throw new CannotRunException("not all of its comments can be kept; give --drop-comments to format it without them");
    }

    private static IEnumerable<string> Canonical(string text)
    {
        try
        {
            return YamlReader.ReadAll(text).Select(Canonical);
        }
        catch (YamlReadException)
        {
            return [];
        }
    }
}
