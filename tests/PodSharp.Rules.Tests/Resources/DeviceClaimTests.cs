namespace PodSharp.Rules.Tests.Resources;

/// <summary>Claims for devices, of pods and in their containers.</summary>
public class DeviceClaimTests
{
    private const string Claims = "resourceClaims: [{name: gpu, resourceClaimName: gpu}, {name: fpga, resourceClaimTemplateName: fpga}]";

    [Theory]
    [InlineData("{resourceClaimName: a}", "POD1101 spec.resourceClaims[0].name")]
    [InlineData("{name: a}", "POD1107 spec.resourceClaims[0]")]
    [InlineData("{name: a, resourceClaimName: a, resourceClaimTemplateName: a}", "POD1106 spec.resourceClaims[0]")]
    [InlineData("{name: a, resourceClaimName: \"\"}", "POD1110 spec.resourceClaims[0].resourceClaimName")]
    [InlineData("{name: a, resourceClaimName: a}, {name: a, resourceClaimName: b}", "POD1105 spec.resourceClaims[1].name")]
    public void What_a_claim_of_the_pod_cannot_be_is_told(string claims, string expected) =>
        Judged.Finds(PodText.WithSpec($"resourceClaims: [{claims}]"), expected);

    [Theory]
    [InlineData("{name: gpi}", "POD1109 spec.containers[0].resources.claims[0].name as spec.containers[0].resources.claims[0]")]
    [InlineData("{name: gpu}, {name: gpu}", "POD1105 spec.containers[0].resources.claims[1]")]
    [InlineData("{name: gpu, request: a}, {name: gpu}", "POD1105 spec.containers[0].resources.claims[1]")]
    [InlineData("{name: gpu, request: A}", "POD1110 spec.containers[0].resources.claims[0].request")]
    public void What_a_container_cannot_use_is_told(string claims, string expected) =>
        Judged.Finds(PodText.WithContainer($"resources: {{claims: [{claims}]}}", Claims), expected);

    [Fact]
    public void Several_requests_of_a_claim_can_be_used() =>
        Judged.IsClean(PodText.WithContainer("resources: {claims: [{name: gpu, request: a}, {name: gpu, request: b}, {name: fpga}]}", Claims));
}
