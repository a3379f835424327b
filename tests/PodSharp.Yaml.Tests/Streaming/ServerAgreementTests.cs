namespace PodSharp.Yaml.Tests.Streaming;

/// <summary>
/// What an API server of 1.36 took and refused as YAML, in texts of our own: the mistakes and the styles that were measured, one of each.
/// </summary>
public class ServerAgreementTests
{
    public static TheoryData<string> Refused => new()
    {
        // Indentation.
        { "kind: Pod\nmetadata:\n\tname: a\n" },
        { "spec:\n  containers:\n  - name:a\n    image: b\n" },
        { "limits:\n   cpu: 1\n  memory: 2\n" },
        { "a:\n  metadata:\n    labels: {}\n spec: 1\n" },
        { "volumes:\n - name: a\n    emptyDir: {}\n" },
        { "os:\nname: a\n  kind: b\n" },
        { "metadata:\n  name: a\n   finalizers: []\n" },
        { "to:\n  - ports:\n  -\n    - a\n   b: c\n" },
        { "a:\n    - b: 1\n      c: 2\n    d: 3\n" },
        { "a:\n    - b: 1\n    -c: 2\n" },
        { "data:\n key: a\n  other: |\n    b\n" },

        // Missing and foreign colons.
        { "a:\n- name: b\n  image = c\n  d: e\n" },
        { "metadata:\n  name\uFF1A a\n  finalizers:\n  - b\n" },
        { "a:\n- name: b\n  mountPath\n" },

        // Values that begin with what they can't.
        { "a: -\n" },
        { "a: - b\n" },
        { "a: ? b\n" },
        { "a: `b`\n" },
        { "a: @b\n" },
        { "a: %b\n" },
        { "a: {b: c\nd: e\n" },
        { "a: b: c\n" },
        { "a: 'b\n" },
        { "a: \"\\q\"\n" },
        { "a: *b\n" },
        { "a: >-\n  b\nc\n  d: e\n" },

        // What JSON can't hold.
        { "a: .inf\n" },
        { "a: -.INF\n" },
        { "a: .nan\n" },
        { "{a: [.Inf]}\n" },
        { "null: a\n" },

        // Templates.
        { "metadata:\n  name: {{ .Values.name }}\n" },
        { "{{- if .Values.a }}\na: 1\n{{- end }}\n" },
    };

    public static TheoryData<string, string> Taken => new()
    {
        { "a: 1   \nb: 2   \n", "{a: 1, b: 2}" },
        { "a: 1\t\nb: {c: 2}\t\n", "{a: 1, b: {c: 2}}" },
        { "\n\na: 1\n\nb:\n\n  c: 2\n", "{a: 1, b: {c: 2}}" },
        { "# c\na: 1  # d\n", "{a: 1}" },
        { "a:\n-   b:\n    -   \"\"\n    c:\n    -   d\n", "{a: [{b: [\"\"], c: [\"d\"]}]}" },
        { "\"a\": b\n\"c\":\n  - \"d\": e\n", "{a: \"b\", c: [{d: \"e\"}]}" },
        { "---\n---\na: 1\n", "{a: 1}" },
        { "%YAML 1.1\n---\na: 1\n", "{a: 1}" },
        { "a: 1\r\nb:\r\n- c\r\n", "{a: 1, b: [\"c\"]}" },
        { "\uFEFFa: 1\n", "{a: 1}" },
        { "a: &n b\nc:\n  d: *n\n", "{a: \"b\", c: {d: \"b\"}}" },
        { "a:\n  <<: {b: \"yes\"}\n  c: d\n", "{a: {b: \"yes\", c: \"d\"}}" },
        { "x-common: &c\n  a: b\nd: *c\n", "{x-common: {a: \"b\"}, d: {a: \"b\"}}" },
        { "a: ${VALUE}\n", "{a: \"${VALUE}\"}" },
        { "a: [&c {b: 1, d: x}, {<<: *c, b: 2}]\n", "{a: [{b: 1, d: \"x\"}, {b: 2, d: \"x\"}]}" },
        { "a: {80: b, true: c}\n", "{a: {80: \"b\", true: \"c\"}}" },
        { "a: 0120\nb: 0x50\nc: 0b101\nd: 8_0\n", "{a: 80, b: 80, c: 5, d: 80}" },
        { "a: 1e3\nb: 12:30\nc: 2024-01-01\nd: ~\ne: 1.10\n", "{a: 1000, b: \"12:30\", c: \"2024-01-01\", d: null, e: 1.1}" },
        { "a: yes\nb: on\nc: Off\nd: n\n", "{a: true, b: true, c: false, d: false}" },
        { "a: \"b\n  c\"\n", "{a: \"b c\"}" },
        { "a: >-\n  b\n  c\n", "{a: \"b c\"}" },
        { "a: |2-\n   b\n", "{a: \" b\"}" },
        { "a: [b,\n  c]\n", "{a: [\"b\", \"c\"]}" },
        { "a: {b: 1,\n  c: 2}\n", "{a: {b: 1, c: 2}}" },
        { "a: !!str 1\nb: !!int \"2\"\n", "{a: \"1\", b: 2}" },
        { "? a\n: b\n", "{a: \"b\"}" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_the_server_refuses_is_a_fault(string yaml)
    {
        var document = Assert.Single(DocumentStream.Read(yaml));

        Assert.Null(document.Node);
        Assert.Equal(YamlFaultKind.Syntax, Assert.Single(document.Faults).Kind);
    }

    [Theory]
    [MemberData(nameof(Taken))]
    public void What_the_server_takes_is_read(string yaml, string node)
    {
        var document = Assert.Single(DocumentStream.Read(yaml));

        Assert.Empty(document.Faults);
        Assert.Equal(node, document.Node!.ToString());
    }

    [Fact]
    public void A_tab_in_the_middle_of_a_manifest_has_line_and_column()
    {
        const string Yaml = "kind: Pod\nspec:\n  containers:\n  - name: a\n    resources:\n    \trequests:\n        cpu: 1\n";

        var fault = Assert.Single(Assert.Single(DocumentStream.Read(Yaml, "pod.yaml")).Faults);

        Assert.Equal("pod.yaml(6,5): a tab in the indentation; YAML takes only spaces", fault.ToString());
    }
}
