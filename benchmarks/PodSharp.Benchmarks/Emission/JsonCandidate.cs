using System.Text.Json;
using System.Text.Json.Serialization;
using PodSharp.Benchmarks.Emission.Plain;

namespace PodSharp.Benchmarks.Emission;

/// <summary>System.Text.Json over plain classes with generated code: an object a line.</summary>
internal sealed class JsonCandidate : IAppCandidate, IDisposable
{
    private readonly StreamBuffer buffer;
    private readonly Utf8JsonWriter writer;

    public JsonCandidate(Stream output)
    {
        buffer = new StreamBuffer(output);
        writer = new Utf8JsonWriter(buffer.Writer);
    }

    public void Write(int number)
    {
        var app = PlainApp.Of(number);
        JsonSerializer.Serialize(writer, app.Config, PlainJson.Default.PlainConfigMap);
        EndLine();
        JsonSerializer.Serialize(writer, app.Deployment, PlainJson.Default.PlainDeployment);
        EndLine();
        JsonSerializer.Serialize(writer, app.Service, PlainJson.Default.PlainService);
        EndLine();
        buffer.Flush();
    }

    public void Flush() => buffer.Flush(always: true);

    public object Make(int number) => PlainApp.Of(number);

    public void Dispose() => writer.Dispose();

    private void EndLine()
    {
        writer.Flush();
        writer.Reset();
        buffer.Writer.GetSpan(1)[0] = (byte)'\n';
        buffer.Writer.Advance(1);
    }
}

/// <summary>What is generated for the plain classes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(PlainConfigMap))]
[JsonSerializable(typeof(PlainDeployment))]
[JsonSerializable(typeof(PlainService))]
internal sealed partial class PlainJson : JsonSerializerContext;
