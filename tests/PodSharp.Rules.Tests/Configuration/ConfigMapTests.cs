namespace PodSharp.Rules.Tests.Configuration;

/// <summary>Config maps.</summary>
public class ConfigMapTests
{
    [Fact]
    public void Keys_are_names_of_files() => Judged.Finds(
        "{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}, data: {shop.properties: x, a/b: x}, binaryData: {..: eA==}}",
        "POD1115 data[a/b]",
        "POD1115 binaryData[..]");

    [Fact]
    public void A_key_is_text_or_bytes_and_not_both()
    {
        var finding = Assert.Single(Judged.All("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}, data: {logo: x}, binaryData: {logo: eA==}}"));

        Assert.Equal(("POD1105", "data[logo]"), (finding.Id, finding.Path));
        Assert.Equal("binaryData[logo]", Assert.Single(finding.Related).Path);
    }

    [Fact]
    public void Bytes_are_base64_or_numbers()
    {
        Judged.IsClean("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}, binaryData: {logo: [137, 80], none: [], text: eA==}}");
        Judged.Finds("{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}, binaryData: {logo: [256], text: '?'}}", "POD1005 binaryData[logo]", "POD1006 binaryData[text]");
    }

    [Fact]
    public void All_values_together_have_at_most_a_megabyte()
    {
        var half = new string('x', 512 * 1024);
        Judged.IsClean($"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: shop}}, data: {{a: {half}, b: {half}}}}}");
        Judged.Finds($"{{apiVersion: v1, kind: ConfigMap, metadata: {{name: shop}}, data: {{a: {half}, b: {half}, c: x}}}}", "POD1104  as []");
    }
}
