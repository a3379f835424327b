using PodSharp.Documents;

namespace PodSharp.Vocabulary;

/// <summary>Marks what <c>Named</c> implied rather than the author wrote; the first own selector label replaces it.</summary>
internal sealed class ImpliedOrigin : Origin
{
    public static readonly ImpliedOrigin Instance = new();

    private ImpliedOrigin()
    {
    }

    public override string ToString() => "implied by Named";
}
