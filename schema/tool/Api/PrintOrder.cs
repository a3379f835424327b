namespace PodSharp.SchemaTool;

/// <summary>
/// Puts fields in the order in which they are printed: as the overlay lists them, then the others ordinally. What every kind has stands
/// where readers look for it, listed or not: <c>apiVersion</c>, <c>kind</c> and <c>metadata</c> first, <c>status</c> last.
/// </summary>
internal static class PrintOrder
{
    private static readonly string[] Head = ["apiVersion", "kind", "metadata"];

    public static void Apply(ApiType type) =>
        type.Fields =
        [
            .. type.Fields
                .OrderBy(Rank)
                .ThenBy(static field => field.Listed ?? int.MaxValue)
                .ThenBy(static field => field.Name, StringComparer.Ordinal),
        ];

    private static int Rank(ApiField field)
    {
        if (field.Owner.Kind is null)
            return Head.Length;

        var head = Array.IndexOf(Head, field.Name);
        return head >= 0 ? head : field is { Name: "status", Listed: null } ? Head.Length + 1 : Head.Length;
    }
}
