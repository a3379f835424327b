using System.Text;

namespace PodSharp.Yaml.Tests.Reading;

public class Utf8Tests
{
    [Fact]
    public void Bytes_and_streams_are_read_as_text_is()
    {
        var bytes = "a: é\U0001F600\n"u8.ToArray();

        Assert.Equal("{a: \"é\U0001F600\"}", YamlReader.ReadAll(bytes)[0].ToString());
        Assert.Equal("{a: \"é\U0001F600\"}", YamlReader.ReadAll(new MemoryStream(bytes))[0].ToString());
        Assert.Empty(YamlReader.ReadAll(ReadOnlySpan<byte>.Empty));
    }

    [Fact]
    public void The_mark_of_UTF_8_is_no_part_of_the_text() =>
        Assert.Equal("{a: 1}", YamlReader.ReadAll(Encoding.UTF8.GetPreamble().Concat("a: 1"u8.ToArray()).ToArray())[0].ToString());

    [Theory]
    [InlineData(new byte[] { 0xFF }, 2, 4)] // never a byte of UTF-8
    [InlineData(new byte[] { 0x80 }, 2, 4)] // a continuation without a beginning
    [InlineData(new byte[] { 0xC3 }, 2, 4)] // a beginning without its continuation
    [InlineData(new byte[] { 0xC0, 0x80 }, 2, 4)] // an overlong form
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 2, 4)] // a surrogate
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 }, 2, 4)] // beyond Unicode
    [InlineData(new byte[] { 0xC3, 0xA9, 0xE2, 0x82 }, 2, 5)] // a character cut off, behind a whole one
    public void Bytes_that_are_no_UTF_8_have_a_place(byte[] bytes, int line, int column)
    {
        var text = "a: 1\nb: "u8.ToArray().Concat(bytes).Concat("\n"u8.ToArray()).ToArray();

        var exception = Assert.Throws<YamlReadException>(() => YamlReader.ReadAll(text, "shop.yaml"));

        Assert.Equal((line, column), (exception.Line, exception.Column));
        Assert.Contains("save the file as UTF-8", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UTF_16_is_named()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var bytes = encoding.GetPreamble().Concat(encoding.GetBytes("a: 1")).ToArray();
            Assert.Contains("UTF-16", Assert.Throws<YamlReadException>(() => YamlReader.ReadAll(bytes)).Message, StringComparison.Ordinal);
        }
    }
}
