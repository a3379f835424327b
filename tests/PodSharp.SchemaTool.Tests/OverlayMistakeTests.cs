namespace PodSharp.SchemaTool.Tests;

public class OverlayMistakeTests
{
    [Theory]
    [InlineData("""{"io.k8s.api.core.v1.Boks": {}}""", "(1,2)", "No type of kubernetes.json is called 'io.k8s.api.core.v1.Boks'. Did you mean 'io.k8s.api.core.v1.Box'?")]
    [InlineData("""{"io.k8s.apimachinery.pkg.apis.meta.v1.Time": {}}""", "(1,2)", "has no fields and no C# type of its own: remove it here.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"colour": {}}}""", "(1,29)", "'io.k8s.api.core.v1.Lid' has no field 'colour'. Did you mean 'color'?")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"color": {"dok": "x"}}}""", "(1,39)", "'dok' is no key of the overlay. The keys are: doc, unit")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"": {"unit": "x"}}}""", "(1,34)", "'unit' is no key of the overlay. The keys are: doc, since")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"color": {"doc": ""}}}""", "(1,46)", "A text is expected here")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"color": {"doc": 1}}}""", "(1,46)", "A text is expected here")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"color": "x"}}""", "(1,38)", "An entry is an object")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"mode": {"min": "1"}}}""", "(1,45)", "A whole number is expected here.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"color": {"max": 1}}}""", "(1,39)", "only whole numbers have a range: remove the key.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"mode": {"values": ["a"]}}}""", "(1,48)", "only texts have a set of values: remove the key.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"names": {"values": []}}}""", "(1,49)", "The values are a list of texts")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"color": {"values": ["red"]}}}""", "(1,49)", "The facts have a set of values already: say why it is right, with the key 'reason'.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"color": {"type": "fileMode"}}}""", "(1,47)", "file modes are whole numbers: remove the key.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"mode": {"type": "text"}}}""", "(1,46)", "The only type that the overlay can name is 'fileMode'.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"mode": {"required": true}}}""", "(1,38)", "A correction of the facts: say why it is right, with the key 'reason'.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"mode": {"required": "yes", "reason": "x"}}}""", "(1,50)", "true or false is expected here.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"names": {"required": true, "reason": "x"}}}""", "(1,39)", "remove the key and its reason.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"mode": {"since": "1.24"}}}""", "(1,47)", "'1.24' is not among the versions 1.25 to 1.26")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"mode": {"until": "1.25"}}}""", "(1,38)", "A correction of the facts: say why it is right, with the key 'reason'.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"": {"precedence": 1}}}""", "(1,34)", "is not a kind, and 'precedence' is said of kinds only: remove the key.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"mode": {}, "mode": {}}}""", "(1,41)", "'mode' stands twice in one object: keep one.")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"": {"unions": [{"members": ["colour", "mode"]}]}}}""", "(1,58)", "'io.k8s.api.core.v1.Lid' has no field 'colour'. Did you mean 'color'?")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"": {"unions": [{"members": ["color"]}]}}}""", "(1,45)", "A union names the fields of which one is set")]
    [InlineData("""{"io.k8s.api.core.v1.Lid": {"": {"unions": [{"discriminator": "color", "members": ["mode"]}]}}}""", "(1,84)", "'mode' needs a value of the discriminator")]
    [InlineData("""["io.k8s.api.core.v1.Lid"]""", "(1,1)", "The file holds one JSON object")]
    public void A_mistake_is_told_with_its_place_and_what_to_do(string overlay, string place, string message)
    {
        using var schema = new SmallSchema().With(overlay);

        Assert.Contains(schema.Compile(), problem =>
            problem.StartsWith("words.json" + place + ": error SCHEMA: ", StringComparison.Ordinal) && problem.Contains(message, StringComparison.Ordinal));
        Assert.False(File.Exists(schema.Table));
    }

    [Fact]
    public void What_is_not_json_is_told_with_its_line()
    {
        using var schema = new SmallSchema().With("{\n\"io.k8s.api.core.v1.Lid\": {\n  \"mode\": {\"min\": 1}}\n  \"color\": {}\n}}");

        var problem = Assert.Single(schema.Compile());

        Assert.StartsWith("words.json(4,3): error SCHEMA: This is not JSON", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        using var schema = new SmallSchema()
            .With("""{"io.k8s.api.core.v1.Lid": {"colour": {}, "mode": {"docs": "x"}}}""")
            .With("""{"io.k8s.api.core.v1.Nothing": {}}""", "more.json");

        Assert.Equal(3, schema.Compile().Count);
    }

    [Fact]
    public void The_fields_of_a_type_stand_in_one_file()
    {
        using var schema = new SmallSchema()
            .With("""{"io.k8s.api.core.v1.Lid": {"mode": {}}}""", "a.json")
            .With("""{"io.k8s.api.core.v1.Lid": {"color": {}}}""", "b.json");

        var problem = Assert.Single(schema.Compile());

        Assert.Equal("b.json(1,2): error SCHEMA: The fields of 'io.k8s.api.core.v1.Lid' stand in a.json, line 1 already: keep them in one place.", problem);
    }

    [Fact]
    public void What_is_said_of_the_type_itself_may_stand_in_two_files_but_not_twice()
    {
        using var schema = new SmallSchema()
            .With("""{"io.k8s.api.core.v1.Box": {"": {"doc": "A box."}, "size": {}}}""", "a.json")
            .With("""{"io.k8s.api.core.v1.Box": {"": {"precedence": 1}}}""", "b.json");
        Assert.Empty(schema.Compile());

        schema.With("""{"io.k8s.api.core.v1.Box": {"": {"doc": "Another box."}}}""", "c.json");
        var problem = Assert.Single(schema.Compile());
        Assert.Equal("c.json(1,34): error SCHEMA: 'doc' of 'io.k8s.api.core.v1.Box' stands in a.json, line 1 already: keep one.", problem);
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        using var schema = new SmallSchema();
        File.Delete(Path.Combine(schema.Folder, "names.json"));

        Assert.Equal("names.json(1,1): error SCHEMA: The file is missing.", Assert.Single(schema.Compile()));
    }
}
