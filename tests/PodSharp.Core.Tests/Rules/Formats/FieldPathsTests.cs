using PodSharp.Rules.Formats;

namespace PodSharp.Core.Tests.Rules.Formats;

public sealed class FieldPathsTests
{
    [Theory]
    [InlineData("metadata.name")]
    [InlineData("metadata.labels['a']")]
    [InlineData("metadata.annotations['A.B/c']")]
    [InlineData("spec.host")]
    [InlineData("status.podIPs")]
    public void A_variable_can_hold_it(string path) => Assert.Null(FieldPaths.InVariables.Fault(path));

    [Theory]
    [InlineData("spec.hostname", FieldPathClause.Unknown)]
    [InlineData("metadata.labels[a]", FieldPathClause.Unknown)]
    [InlineData("metadata.labels[\"a\"]", FieldPathClause.Unknown)]
    [InlineData("metadata.name['a']", FieldPathClause.Unknown)]
    [InlineData("spec.nodeName['x']", FieldPathClause.Unknown)]
    [InlineData("metadata.labels", FieldPathClause.NotAllowedHere)]
    [InlineData("status.phase", FieldPathClause.NotAllowedHere)]
    [InlineData("metadata.labels['']", FieldPathClause.BadKey)]
    [InlineData("metadata.labels['A.B/c']", FieldPathClause.BadKey)]
    [InlineData("metadata.annotations['a b']", FieldPathClause.BadKey)]
    public void A_variable_cannot_hold_it(string path, FieldPathClause clause) => Assert.Equal(clause, FieldPaths.InVariables.Fault(path)?.Clause);

    [Theory]
    [InlineData("metadata.labels")]
    [InlineData("metadata.annotations")]
    [InlineData("metadata.labels['a']")]
    [InlineData("metadata.uid")]
    public void A_file_can_hold_it(string path) => Assert.Null(FieldPaths.InFiles.Fault(path));

    [Theory]
    [InlineData("spec.x", FieldPathClause.Unknown)]
    [InlineData("spec.nodeName", FieldPathClause.NotAllowedHere)]
    [InlineData("metadata.labels['a b']", FieldPathClause.BadKey)]
    public void A_file_cannot_hold_it(string path, FieldPathClause clause) => Assert.Equal(clause, FieldPaths.InFiles.Fault(path)?.Clause);

    [Fact]
    public void A_misspelt_path_has_a_suggestion()
    {
        var fault = FieldPaths.InVariables.Fault("status.podIp")!;

        Assert.Equal("status.podIP", fault.Suggestion);
        Assert.StartsWith("is not a field that can be read in a variable; there are metadata.name, ", fault.Words, StringComparison.Ordinal);
    }
}
