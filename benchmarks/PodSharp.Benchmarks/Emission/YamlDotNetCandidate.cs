using System.Text;
using PodSharp.Benchmarks.Emission.Plain;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace PodSharp.Benchmarks.Emission;

/// <summary>YamlDotNet's serializer, made once, over plain classes.</summary>
internal sealed class YamlDotNetCandidate(Stream output) : IAppCandidate, IDisposable
{
    private readonly StreamWriter writer = new(output, new UTF8Encoding(false), 64 * 1024, leaveOpen: true) { NewLine = "\n" };

    // Without the quotes a text such as "on" or "8080" would be read back as something else.
    private readonly ISerializer serializer = new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull)
        .WithQuotingNecessaryStrings(quoteYaml1_1Strings: true)
        .DisableAliases()
        .Build();

    public void Write(int number)
    {
        var app = PlainApp.Of(number);
        Write(app.Config);
        Write(app.Deployment);
        Write(app.Service);
    }

    public void Flush() => writer.Flush();

    public void Dispose() => writer.Dispose();

    public object Make(int number) => PlainApp.Of(number);

    private void Write(PlainObject value)
    {
        writer.Write("---\n");
        serializer.Serialize(writer, value);
    }
}
