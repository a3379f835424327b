namespace PodSharp.Benchmarks.Emission;

/// <summary>A way to make small apps and write them.</summary>
internal interface IAppCandidate
{
    /// <summary>Makes and writes the app of this number.</summary>
    void Write(int number);

    /// <summary>Writes what is still held back.</summary>
    void Flush();

    /// <summary>The objects of the app, made and not written: what a program that holds all of them holds.</summary>
    object Make(int number);
}
