namespace PodSharp.Tests.Language;

public class EqualityTests
{
    [Fact]
    public void Fields_may_be_set_in_any_order()
    {
        var left = new Container { Name = "web", Image = "nginx:1.27", WorkingDir = "/srv" };
        var right = new Container { Name = "web" }.WorkingDir("/srv").Image("nginx:1.27");

        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void Lists_have_an_order()
    {
        var pod = Pod.Named("web").Container("a", "x").Container("b", "y");

        Assert.NotEqual(pod, Pod.Named("web").Container("b", "y").Container("a", "x"));
    }

    [Theory]
    [InlineData("500m", "0.5")]
    [InlineData("1Gi", "1024Mi")]
    [InlineData("1000k", "1M")]
    [InlineData("2e3", "2k")]
    public void Quantities_are_numbers(string left, string right)
    {
        var container = new Container { Name = "web" };

        Assert.Equal(container.Requests(memory: left), container.Requests(memory: right));
        Assert.Equal(container.Requests(memory: left).GetHashCode(), container.Requests(memory: right).GetHashCode());
    }

    [Fact]
    public void A_label_is_a_text_and_no_number() =>
        Assert.NotEqual(Pod.Named("web").Label("size", "500m"), Pod.Named("web").Label("size", "0.5"));

    [Fact]
    public void What_a_container_declares_is_part_of_it()
    {
        var container = new Container { Name = "web" };

        Assert.NotEqual(
            container.Mount("/cache", Volume.FromEmptyDir("cache")),
            container.Mount("/cache", "cache"));
    }

    [Fact]
    public void What_was_parsed_equals_what_was_built()
    {
        var built = Pod.Named("web").Label("app", "shop").Container("web", "nginx:1.27", c => c.Port(80).Requests(cpu: 0.5));

        var parsed = Pod.Parse(
            """
            apiVersion: v1
            kind: Pod
            metadata: {labels: {app: shop}, name: web}
            spec:
              containers:
              - image: nginx:1.27
                name: web
                resources: {requests: {cpu: 500m}}
                ports: [{containerPort: 80}]
            """);

        Assert.Equal(built, parsed);
    }
}
