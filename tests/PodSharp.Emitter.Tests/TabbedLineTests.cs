namespace PodSharp.Emission.Tests;

public class TabbedLineTests
{
    [Theory]
    [InlineData("plain", "two words", "")]
    [InlineData("tab\there", "line\r\nbreak", "back\\slash")]
    [InlineData("\\t", "\\\\n", "ü €")]
    public void Any_text_survives_a_line(params string[] fields)
    {
        var line = TabbedLine.Of(fields);

        Assert.DoesNotContain('\n', line);
        Assert.Equal(fields, TabbedLine.Parse(line));
    }
}
