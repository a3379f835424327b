namespace PodSharp.Rules.Tests.Networking;

/// <summary>Ingresses and their classes.</summary>
public class IngressTests
{
    private const string Backend = "backend: {service: {name: shop, port: {number: 80}}}";

    [Theory]
    [InlineData("defaultBackend: {service: {name: 1shop, port: {name: http}}}")]
    [InlineData("rules: [{host: shop.example.com}, {host: '*.example.com'}]")]
    [InlineData("ingressClassName: nginx, rules: [{http: {paths: [{path: /, pathType: Prefix, " + Backend + "}]}}]")]
    [InlineData("rules: [{http: {paths: [{pathType: ImplementationSpecific, backend: {resource: {kind: Bucket, name: static}}}]}}]")]
    [InlineData("defaultBackend: {service: {name: shop, port: {name: http, number: 0}}}, tls: [{hosts: ['*.example.com'], secretName: shop}]")]
    public void An_ingress_leads_somewhere(string spec) => Judged.IsClean(Ingress(spec));

    [Theory]
    [InlineData("tls: []", "POD1107 spec")]
    [InlineData("rules: [{host: 10.0.0.7}]", "POD1112 spec.rules[0].host")]
    [InlineData("rules: [{host: 'shop.example.com:443'}]", "POD1112 spec.rules[0].host")]
    [InlineData("rules: [{host: 'shop.*.com'}]", "POD1112 spec.rules[0].host")]
    [InlineData("rules: [{http: {}}]", "POD1101 spec.rules[0].http.paths")]
    [InlineData("rules: [{host: a}], tls: [{hosts: [''], secretName: A_b}]", "POD1112 spec.tls[0].hosts[0]", "POD1110 spec.tls[0].secretName")]
    [InlineData("rules: [{host: a}], ingressClassName: ''", "POD1110 spec.ingressClassName")]
    public void Hosts_and_classes_are_judged(string spec, params string[] expected) => Judged.Finds(Ingress(spec), expected);

    [Theory]
    [InlineData("path: /, " + Backend, "POD1101 spec.rules[0].http.paths[0].pathType")]
    [InlineData("path: /, pathType: prefix, " + Backend, "POD1102 spec.rules[0].http.paths[0].pathType")]
    [InlineData("pathType: Exact, " + Backend, "POD1113 spec.rules[0].http.paths[0].path")]
    [InlineData("path: cart, pathType: ImplementationSpecific, " + Backend, "POD1113 spec.rules[0].http.paths[0].path")]
    [InlineData("path: /a//b, pathType: Prefix, " + Backend, "POD1113 spec.rules[0].http.paths[0].path")]
    [InlineData("path: /a/.., pathType: Exact, " + Backend, "POD1113 spec.rules[0].http.paths[0].path")]
    public void Paths_are_judged(string path, string expected) => Judged.Finds(Ingress($"rules: [{{http: {{paths: [{{{path}}}]}}}}]"), expected);

    [Theory]
    [InlineData("{}", "POD1107 spec.defaultBackend")]
    [InlineData("{service: {name: shop, port: {number: 80}}, resource: {kind: Bucket, name: static}}", "POD1106 spec.defaultBackend")]
    [InlineData("{service: {name: shop}}", "POD1107 spec.defaultBackend.service.port as spec.defaultBackend")]
    [InlineData("{service: {name: shop, port: {number: 80, name: http}}}", "POD1106 spec.defaultBackend.service.port.number as spec.defaultBackend")]
    [InlineData("{service: {name: a.b, port: {name: '80'}}}", "POD1110 spec.defaultBackend.service.name", "POD1110 spec.defaultBackend.service.port.name")]
    [InlineData("{resource: {apiGroup: '', kind: a/b, name: a%b}}", "POD1110 spec.defaultBackend.resource.apiGroup", "POD1110 spec.defaultBackend.resource.kind", "POD1110 spec.defaultBackend.resource.name")]
    public void Backends_are_judged(string backend, params string[] expected) => Judged.Finds(Ingress("defaultBackend: " + backend), expected);

    [Fact]
    public void The_old_annotation_names_the_same_class()
    {
        var finding = Assert.Single(Judged.All(Ingress("ingressClassName: nginx, rules: [{host: a}]", "annotations: {kubernetes.io/ingress.class: traefik}")), finding => finding.Rule.IsRefusal);

        Assert.Equal(("POD1120", "annotations.kubernetes.io/ingress.class"), (finding.Id, finding.ServerField));
    }

    [Theory]
    [InlineData("{controller: example.com/ingress}")]
    [InlineData("{controller: example.com/ingress, parameters: {kind: Settings, name: usual, scope: Namespace, namespace: shop}}")]
    [InlineData("{}", "POD1101 spec.controller")]
    [InlineData("{controller: ingress}", "POD1113 spec.controller")]
    [InlineData("{controller: example.com/ingress, parameters: {kind: Settings, name: usual, scope: Namespace}}", "POD1101 spec.parameters.namespace")]
    [InlineData("{controller: example.com/ingress, parameters: {kind: Settings, name: usual, namespace: shop}}", "POD1108 spec.parameters.namespace")]
    public void A_class_names_its_controller_and_where_its_parameters_are(string spec, params string[] expected) =>
        Judged.Finds($"{{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {{name: nginx}}, spec: {spec}}}", expected);

    private static string Ingress(string spec, string metadata = "labels: {app: shop}") =>
        $"{{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {{name: shop, {metadata}}}, spec: {{{spec}}}}}";
}
