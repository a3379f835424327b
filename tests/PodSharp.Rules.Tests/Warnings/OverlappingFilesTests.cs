namespace PodSharp.Rules.Tests.Warnings;

/// <summary>Files of a volume.</summary>
public class OverlappingFilesTests
{
    [Theory]
    [InlineData("configMap: {name: a, items: [{key: a, path: p}, {key: b, path: p/q}]}", "configMap.items[1].path")]
    [InlineData("secret: {secretName: a, items: [{key: a, path: p/q}, {key: b, path: p}]}", "secret.items[1].path")]
    [InlineData("downwardAPI: {items: [{path: p, fieldRef: {fieldPath: metadata.name}}, {path: p, fieldRef: {fieldPath: metadata.uid}}]}", "downwardAPI.items[1].path")]
    [InlineData("projected: {sources: [{serviceAccountToken: {path: p}}, {secret: {name: a, items: [{key: a, path: p}]}}]}", "projected.sources[1].secret.items[0].path")]
    public void A_path_that_is_taken_is_told_at_the_second(string volume, string path) => Judged.Warns(Manifest.Volume(volume), "POD2007 spec.volumes[0]." + path);

    [Theory]
    [InlineData("configMap: {name: a, items: [{key: a, path: p}, {key: b, path: pq}]}")]
    [InlineData("configMap: {name: a, items: [{key: a, path: p/a}, {key: b, path: p/b}]}")]
    public void Paths_that_differ_are_right(string volume) => Judged.IsClean(Manifest.Volume(volume));
}
