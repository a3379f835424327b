namespace PodSharp.Tests.Language;

public class ValuesTests
{
    [Fact]
    public void Units_keep_their_spelling()
    {
        Assert.Equal("500m", 500.Milli().ToString());
        Assert.Equal("128Mi", 128.Mi().ToString());
        Assert.Equal("0.5Gi", 0.5.Gi().ToString());
        Assert.Equal("1024Mi", ((Quantity)"1024Mi").ToString());
    }

    [Fact]
    public void Quantities_compare_as_numbers()
    {
        Assert.True(1.Gi() == 1024.Mi());
        Assert.True(1.Gi() > 1.Giga());
        Assert.True(100.Milli() < 1);
        Assert.Equal(1.Gi().GetHashCode(), 1024.Mi().GetHashCode());
        Assert.NotEqual(new Quantity("lots"), new Quantity("more"));
        Assert.Throws<FormatException>(() => new Quantity("lots").CompareTo(1));
    }

    [Theory]
    [InlineData("1e3", "1k")]
    [InlineData("+1.50", "1500m")]
    [InlineData("-1", "-1000m")]
    [InlineData("0", "0Gi")]
    [InlineData("1Ei", "1024Pi")]
    [InlineData("0.000000001", "1n")]
    public void Spellings_of_one_number(string left, string right) => Assert.Equal(new Quantity(left), new Quantity(right));

    [Fact]
    public void Durations_are_whole_seconds()
    {
        Assert.Equal(90, ((Duration)TimeSpan.FromMinutes(1.5)).Seconds);
        Assert.Equal(3600, 1.Hours().Seconds);
        Assert.Throws<ArgumentException>(() => (Duration)TimeSpan.FromMilliseconds(1500));
    }

    [Fact]
    public void File_modes_are_octal_and_never_numbers()
    {
        Assert.Equal(420, VolumeFileMode.Octal("0644").Bits);
        Assert.Equal("0644", VolumeFileMode.FromBits(420).ToString());
        Assert.Equal(VolumeFileMode.Octal("0600"), (VolumeFileMode)(UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Throws<FormatException>(() => VolumeFileMode.Octal("0888"));
        Assert.Throws<FormatException>(() => VolumeFileMode.Octal("01777"));
        Assert.Throws<FormatException>(() => VolumeFileMode.Octal(""));
    }

    [Fact]
    public void A_secret_s_bytes_are_base64()
    {
        var secret = Secret.Named("db").Data("password", Base64Data.FromText("geheim"));

        Assert.Contains("password: Z2VoZWlt\n", secret.ToYaml(), StringComparison.Ordinal);
        Assert.Equal("geheim"u8.ToArray(), secret.Data!["password"].ToBytes());
    }

    [Fact]
    public void A_port_or_percentage_is_a_number_or_a_text()
    {
        var deployment = Deployment.Named("web").Strategy(s => s.RollingUpdate(r => r.MaxSurge("25%").MaxUnavailable(1)));

        Assert.Contains("maxSurge: 25%\n", deployment.ToYaml(), StringComparison.Ordinal);
        Assert.True(deployment.Strategy!.RollingUpdate!.MaxUnavailable!.Value.TryGetInteger(out var one));
        Assert.Equal(1, one);
    }
}
