using System.Text.RegularExpressions;

namespace PodSharp.Tests.Api;

/// <summary>Every member says what it is, and every field where it is and what it takes.</summary>
public partial class DocumentationTests
{
    [Fact]
    public void Every_public_member_has_a_doc_comment_with_words_in_it() => Assert.DoesNotContain(
        DocumentedMembers.All, static member => !member.IsDocumented);

    [Fact]
    public void Every_field_s_comment_has_its_api_path() => Assert.DoesNotContain(
        PublicApi.Records.Values.SelectMany(static record => PublicApi.Properties(record)).Select(DocumentedMembers.Name),
        static name => !ApiPath().IsMatch(DocumentedMembers.Part(name, "remarks")));

    [Theory]
    [InlineData("PodSharp.Probe.PeriodSeconds", "API path: Probe.periodSeconds. Unit: seconds. Default: 10. Allowed: from 0.")]
    [InlineData("PodSharp.Pod.RestartPolicy", "API path: spec.restartPolicy. Default: \"Always\". Allowed: Always, Never, OnFailure.")]
    [InlineData("PodSharp.Container.ResizePolicy", "API path: Container.resizePolicy. Since Kubernetes 1.27.")]
    public void A_field_s_comment_says_unit_default_allowed_values_and_version(string member, string remarks) =>
        Assert.Equal(remarks, DocumentedMembers.Part("P:" + member, "remarks"));

    [GeneratedRegex(@"^API path: [\w.\-$]+\.", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ApiPath();
}
