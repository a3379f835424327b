using PodSharp.Documents;

namespace PodSharp.Tests.Vocabulary;

/// <summary>The laws that every shorthand obeys; a new one is found by itself.</summary>
public class ShorthandTests
{
    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var shorthand in Shorthand.All)
            names.Add(shorthand.ToString());
        return names;
    }

    [Fact]
    public void There_are_shorthands_and_every_kind_that_makes_pods_has_those_of_the_pod_spec()
    {
        var receivers = Shorthand.All.Where(shorthand => shorthand.Method.Name == "Sidecar").Select(shorthand => shorthand.Receiver);

        Assert.Equal(
            ["CronJob", "DaemonSet", "Deployment", "Job", "JobTemplateSpec", "Pod", "PodSpec", "PodTemplate", "PodTemplateSpec", "ReplicaSet", "ReplicationController", "StatefulSet"],
            receivers.Select(type => type.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_typed_call_does_what_its_function_does(string name)
    {
        var shorthand = Shorthand.Find(name);
        var arguments = shorthand.SampleArguments();

        var typed = shorthand.CallTyped(arguments);
        var function = shorthand.CallFunction(arguments.Select(SampleArgument.ToNode).ToArray());

        Assert.Equal(function.ToString(), typed.ToString());
        Assert.True(NodeComparer.Instance.Equals(function, typed), $"{function}\n{typed}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Knowing_less_of_an_argument_neither_throws_nor_invents(string name)
    {
        var shorthand = Shorthand.Find(name);
        var arguments = shorthand.SampleArguments().Select(SampleArgument.ToNode).ToArray();
        var known = shorthand.CallFunction(arguments);

        for (var index = 0; index < arguments.Length; index++)
        {
            var less = (object?[])arguments.Clone();
            less[index] = less[index] is Delegate
                ? (Func<DocumentNode, DocumentNode>)(_ => UnknownNode.Instance)
                : UnknownNode.Instance;

            var result = shorthand.CallFunction(less);

            Assert.True(Knowledge.Covers(result, known), $"argument {index} unknown: {result}\nbut all known: {known}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Knowing_less_of_a_repeated_call_tells_nothing_wrong(string name)
    {
        var shorthand = Shorthand.Find(name);
        if (!shorthand.IsExtension)
            return;
        var arguments = shorthand.SampleArguments().Select(SampleArgument.ToNode).ToArray();
        arguments[0] = shorthand.CallFunction(arguments);
        var known = shorthand.CallFunction(arguments);

        for (var index = 1; index < arguments.Length; index++)
        {
            if (arguments[index] is Delegate)
                continue;
            var less = (object?[])arguments.Clone();
            less[index] = UnknownNode.Instance;

            var result = shorthand.CallFunction(less);

            Assert.True(Knowledge.Covers(result, known), $"argument {index} unknown: {result}\nbut all known: {known}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Knowing_nothing_of_the_receiver_tells_nothing_wrong(string name)
    {
        var shorthand = Shorthand.Find(name);
        if (!shorthand.IsExtension)
            return;
        var arguments = shorthand.SampleArguments().Select(SampleArgument.ToNode).ToArray();

        arguments[0] = UnknownNode.Instance;
        var result = shorthand.CallFunction(arguments);

        Assert.True(Knowledge.Covers(result, shorthand.CallFunction([shorthand.SampleArguments().Select(SampleArgument.ToNode).First(), .. arguments[1..]])));
    }
}
