using PodSharp.Documents;
using PodSharp.Schema;
using PodSharp.Yaml;
using static PodSharp.Core.Tests.Yaml.Nodes;

namespace PodSharp.Core.Tests.Yaml;

public class CanonicalOrderTests
{
    private static readonly ObjectSchema Container = Nodes.Type(
        "Container", ("name", Nodes.Text), ("image", Nodes.Text), ("args", ListOf(Nodes.Text)));

    private static readonly ObjectSchema Widget = Nodes.Type(
        "Widget",
        ("spec", Object(Nodes.Type(
            "WidgetSpec",
            ("containers", ListOf(Object(Container))),
            ("byName", MapOf(Object(Container))),
            ("selector", MapOf(Nodes.Text)),
            ("anything", Anything)))),
        ("kind", Nodes.Text),
        ("apiVersion", Nodes.Text));

    [Fact]
    public void Every_object_begins_with_what_it_is()
    {
        var document = Map(("spec", 1), ("metadata", Map(("name", "a"))), ("kind", "Widget"), ("apiVersion", "v1"));

        Assert.Equal("---\napiVersion: v1\nkind: Widget\nmetadata:\n  name: a\nspec: 1\n", CanonicalYaml.ToText(document, Widget));
        Assert.Equal("---\napiVersion: v1\nkind: Widget\nmetadata:\n  name: a\nspec: 1\n", CanonicalYaml.ToText(document, null));
    }

    [Fact]
    public void Fields_follow_their_type_wherever_the_object_stands()
    {
        var container = Map(("args", List("x")), ("image", "i"), ("name", "web"));
        var document = Map(("spec", Map(("byName", Map(("z", container), ("a", container))), ("containers", List(container)))));

        Assert.Equal(
            """
            ---
            spec:
              containers:
              - name: web
                image: i
                args:
                - x
              byName:
                a:
                  name: web
                  image: i
                  args:
                  - x
                z:
                  name: web
                  image: i
                  args:
                  - x

            """,
            CanonicalYaml.ToText(document, Widget));
    }

    [Fact]
    public void Fields_that_the_type_does_not_know_come_last_and_ordinally()
    {
        var container = Map(("zeta", 1), ("Alpha", 2), ("name", "web"), ("alpha", 3), ("image", "i"));
        var document = Map(("spec", Map(("containers", List(container)))));

        Assert.Equal(
            "---\nspec:\n  containers:\n  - name: web\n    image: i\n    Alpha: 2\n    alpha: 3\n    zeta: 1\n",
            CanonicalYaml.ToText(document, Widget));
    }

    [Fact]
    public void Maps_with_the_authors_keys_are_sorted_ordinally()
    {
        var document = Map(("spec", Map(("selector", Map(("b", "1"), ("B", "2"), ("a/b", "3"), ("a.b", "4"), ("a", "5"))))));

        Assert.Equal(
            "---\nspec:\n  selector:\n    B: \"2\"\n    a: \"5\"\n    a.b: \"4\"\n    a/b: \"3\"\n    b: \"1\"\n",
            CanonicalYaml.ToText(document, Widget));
    }

    [Fact]
    public void Free_form_values_keep_the_authors_order()
    {
        var document = Map(("spec", Map(("anything", Map(("z", 1), ("a", Map(("x", 2), ("b", 3))))))));

        Assert.Equal("---\nspec:\n  anything:\n    z: 1\n    a:\n      x: 2\n      b: 3\n", CanonicalYaml.ToText(document, Widget));
    }

    [Fact]
    public void Objects_of_an_unknown_kind_keep_the_authors_order_behind_what_they_are()
    {
        var metadata = Map(
            ("finalizers", List("f")),
            ("annotations", Map(("z", "1"), ("a", "2"))),
            ("labels", Map(("z", "1"), ("a", "2"))),
            ("namespace", "s"),
            ("name", "web"));
        var spec = Map(("z", 1), ("a", 2));
        var document = Map(("status", 1), ("spec", spec), ("metadata", metadata), ("kind", "Made"), ("apiVersion", "example.com/v1"));

        Assert.Equal(
            """
            ---
            apiVersion: example.com/v1
            kind: Made
            metadata:
              name: web
              namespace: s
              labels:
                a: "2"
                z: "1"
              annotations:
                a: "2"
                z: "1"
              finalizers:
              - f
            status: 1
            spec:
              z: 1
              a: 2

            """,
            CanonicalYaml.ToText(document, null));
    }

    [Fact]
    public void Values_that_do_not_fit_their_field_are_written_as_they_are()
    {
        var map = Map(("z", 1), ("a", 2));
        var document = Map(("spec", Map(("containers", map), ("selector", List(map)), ("byName", "text"))));

        Assert.Equal(
            "---\nspec:\n  containers:\n    z: 1\n    a: 2\n  byName: text\n  selector:\n  - z: 1\n    a: 2\n",
            CanonicalYaml.ToText(document, Widget));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(100)]
    public void Any_number_of_entries_is_sorted(int count)
    {
        var keys = Enumerable.Range(0, count).Select(number => $"k{number:000}").ToArray();
        var shuffled = keys.OrderBy(key => (key[^1], key[^2])).ToArray();
        var many = Nodes.Type("Many", keys.Select(key => (key, Nodes.Text)).ToArray());
        var map = MappingNode.Of(shuffled.Reverse().Select(key => (key, (DocumentNode?)ScalarNode.Of(1))).ToArray());
        var expected = string.Concat(keys.Select(key => $"{key}: 1\n"));

        Assert.Equal("---\n" + expected, CanonicalYaml.ToText(map, many));
        Assert.Equal("---\n" + expected, CanonicalYaml.ToText(map, Nodes.Type("None")));
        Assert.Equal(
            "---\nspec:\n  selector:\n    " + expected.TrimEnd().Replace("\n", "\n    ") + "\n",
            CanonicalYaml.ToText(Map(("spec", Map(("selector", map)))), Widget));
    }
}
