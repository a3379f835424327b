using PodSharp.Documents;
using PodSharp.Schema;
using PodSharp.Yaml;
using static PodSharp.Core.Tests.Yaml.Nodes;

namespace PodSharp.Core.Tests.Yaml;

/// <summary>The order of the kinds that the schema knows.</summary>
public class CanonicalKindTests
{
    [Fact]
    public void An_object_is_written_in_the_order_of_its_kind()
    {
        var container = Map(
            ("ports", List(Map(("protocol", "TCP"), ("containerPort", 80), ("name", "http")))),
            ("resources", Map(("limits", Map(("memory", "1Gi"), ("cpu", "1"))))),
            ("image", "nginx:1.25"),
            ("name", "web"));
        var document = Map(
            ("spec", Map(("containers", List(container)), ("nodeSelector", Map(("b", "x"), ("a", "x"))))),
            ("metadata", Map(
                ("annotations", Map(("b", "1"), ("a", "2"))), ("labels", Map(("app", "web"))), ("namespace", "shop"), ("name", "web"))),
            ("kind", "Pod"),
            ("apiVersion", "v1"));

        Assert.Equal(
            """
            ---
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
              namespace: shop
              labels:
                app: web
              annotations:
                a: "2"
                b: "1"
            spec:
              containers:
              - name: web
                image: nginx:1.25
                ports:
                - name: http
                  containerPort: 80
                  protocol: TCP
                resources:
                  limits:
                    cpu: "1"
                    memory: 1Gi
              nodeSelector:
                a: x
                b: x

            """,
            CanonicalYaml.ToText(document));
    }

    [Fact]
    public void Every_kind_begins_with_what_it_is()
    {
        foreach (var (apiVersion, kind) in KubernetesSchema.Default.Kinds)
        {
            var type = KubernetesSchema.Default.FindKind(apiVersion, kind)!;
            var fields = type.Fields.Reverse().Select(field => (field.Name, (DocumentNode?)ScalarNode.Of("x")));
            var document = MappingNode.Of([.. fields, ("kind", ScalarNode.Of(kind)), ("apiVersion", ScalarNode.Of(apiVersion))]);
            var third = type.Find("metadata") is null ? "" : "metadata: x\n";

            var beginning = $"---\napiVersion: {apiVersion}\nkind: {kind}\n{third}";
            Assert.StartsWith(beginning, CanonicalYaml.ToText(document), StringComparison.Ordinal);
        }
    }
}
