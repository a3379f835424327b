namespace PodSharp.Yaml.Tests.Streaming;

/// <summary>Lists of objects are taken apart as kubectl does it, each object knowing its place.</summary>
public class ManifestObjectsTests
{
    [Theory]
    [InlineData("{kind: Pod}", " {kind: \"Pod\"}")]
    [InlineData("{apiVersion: v1, kind: List, items: [{kind: A}, {kind: B}]}", "items[0] {kind: \"A\"}; items[1] {kind: \"B\"}")]
    [InlineData("{kind: List, items: []}", "")]
    [InlineData("{kind: List, items: null}", "")]
    [InlineData("{kind: List}", " {kind: \"List\"}")]
    [InlineData("{kind: List, items: [{kind: List, items: [{kind: A}]}, {kind: B}]}", "items[0].items[0] {kind: \"A\"}; items[1] {kind: \"B\"}")]
    [InlineData("{apiVersion: v1, kind: PodList, items: [{a: 1}]}", "items[0] {a: 1, apiVersion: \"v1\", kind: \"Pod\"}")]
    [InlineData("{apiVersion: v1, kind: PodList, items: [{kind: A}]}", "items[0] {kind: \"A\"}")]
    [InlineData("{apiVersion: v1, kind: PodList, items: [{apiVersion: b}]}", "items[0] {apiVersion: \"b\"}")]
    [InlineData("{apiVersion: v1, kind: List, items: [{a: 1}]}", "items[0] {a: 1}")]
    [InlineData("{apiVersion: e.x/v1, kind: AllowList, spec: {}}", " {apiVersion: \"e.x/v1\", kind: \"AllowList\", spec: {}}")]
    [InlineData("{kind: ConfigMap, items: [{a: 1}]}", " {kind: \"ConfigMap\", items: [{a: 1}]}")]
    [InlineData("{kind: [List], items: [{a: 1}]}", " {kind: [\"List\"], items: [{a: 1}]}")]
    public void A_list_is_its_objects(string yaml, string objects)
    {
        var document = Assert.Single(DocumentStream.Read(yaml));

        Assert.Empty(document.Faults);
        Assert.Equal(objects, string.Join("; ", document.Objects.Select(item => $"{item.Path} {item.Node}")));
    }

    [Theory]
    [InlineData("kind: List\nitems: 1\n", "NotAnObject items (2,8)", 0)]
    [InlineData("kind: List\nitems: {}\n", "NotAnObject items (2,8)", 0)]
    [InlineData("kind: List\nitems:\n- a: 1\n- b\n- null\n- [c]\n", "NotAnObject items[1] (4,3), NotAnObject items[2] (5,3), NotAnObject items[3] (6,3)", 1)]
    [InlineData("kind: List\nitems:\n- kind: List\n  items:\n  - x\n", "NotAnObject items[0].items[0] (5,5)", 0)]
    [InlineData("kind: List\nitems:\n- a: 1\n  a: 2\n", "DuplicateKey items[0].a (4,3)", 1)]
    public void What_is_no_object_is_a_fault_of_its_own(string yaml, string faults, int objects)
    {
        var document = Assert.Single(DocumentStream.Read(yaml));

        Assert.Equal(faults, string.Join(", ", document.Faults.Select(fault => $"{fault.Kind} {fault.Path} {fault.Origin}")));
        Assert.Equal(objects, document.Objects.Count);
    }

    [Fact]
    public void What_can_not_be_read_has_no_objects() => Assert.Empty(Assert.Single(DocumentStream.Read("a: [\n")).Objects);
}
