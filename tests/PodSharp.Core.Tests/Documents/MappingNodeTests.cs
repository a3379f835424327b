using PodSharp.Documents;

namespace PodSharp.Core.Tests.Documents;

public class MappingNodeTests
{
    [Fact]
    public void Two_mappings_grown_from_one_do_not_see_each_other()
    {
        var common = MappingNode.Of(("a", ScalarNode.Of(1)));

        var left = common.Set("b", ScalarNode.Of("left"));
        var right = common.Set("b", ScalarNode.Of("right"));

        Assert.Equal("{a: 1}", common.ToString());
        Assert.Equal("{a: 1, b: \"left\"}", left.ToString());
        Assert.Equal("{a: 1, b: \"right\"}", right.ToString());
    }

    [Fact]
    public void Setting_a_key_again_keeps_its_place()
    {
        var mapping = MappingNode.Of(("a", ScalarNode.Of(1)), ("b", ScalarNode.Of(2)));

        Assert.Equal("{a: 3, b: 2}", mapping.Set("a", ScalarNode.Of(3)).ToString());
        Assert.Equal("{a: 1, b: 2}", mapping.ToString());
    }

    [Fact]
    public void Removing_a_key_leaves_the_others_in_order()
    {
        var mapping = MappingNode.Of(("a", ScalarNode.Of(1)), ("b", ScalarNode.Of(2)), ("c", ScalarNode.Of(3)));

        Assert.Equal("{a: 1, c: 3}", mapping.Remove("b").ToString());
        Assert.Same(mapping, mapping.Remove("x"));
    }

    [Fact]
    public void Keys_of_a_large_mapping_are_found_in_every_generation()
    {
        var mapping = MappingNode.Empty;
        var generations = new List<MappingNode>();
        for (var i = 0; i < 200; i++)
            generations.Add(mapping = mapping.Set($"key{i}", ScalarNode.Of(i)));

        var other = generations[99].Set("other", ScalarNode.Of("x"));

        Assert.Equal(100, other.IndexOf("other"));
        Assert.Equal(-1, other.IndexOf("key100"));
        Assert.Equal(-1, generations[99].IndexOf("key100"));
        Assert.Equal(150, mapping.IndexOf("key150"));
        Assert.Equal("7", Assert.IsType<ScalarNode>(generations[42]["key7"]).Text);
    }

    [Fact]
    public void What_is_open_stays_open_when_it_is_changed()
    {
        var mapping = MappingNode.Empty.Open().Set("a", ScalarNode.Of(true));

        Assert.True(mapping.IsOpen);
        Assert.Equal("{a: true, …}", mapping.ToString());
    }
}
