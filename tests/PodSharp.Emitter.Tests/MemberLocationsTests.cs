using System.Runtime.CompilerServices;

namespace PodSharp.Emission.Tests;

public class MemberLocationsTests
{
    [Theory]
    [InlineData(nameof(Places.Property), 35)]
    [InlineData(nameof(Places.Automatic), 37)]
    [InlineData(nameof(Places.Field), 39)]
    [InlineData(nameof(Places.Method), 43)]
    [InlineData(nameof(Places.Sequence), 48)]
    public void A_member_is_found_where_its_code_is(string member, int line)
    {
        var location = MemberLocations.Find(typeof(Places).Assembly.Location, typeof(Places).FullName!, member, new PathMap(""));

        Assert.Equal(ThisFile(), location?.File);
        Assert.Equal(line, location?.Line);
        Assert.True(location?.EndColumn > location?.Column);
    }

    [Theory]
    [InlineData("PodSharp.Emission.Tests.Nowhere", "Property")]
    [InlineData("PodSharp.Emission.Tests.MemberLocationsTests+Places", "Nothing")]
    public void What_isn_t_there_has_no_place(string type, string member)
    {
        Assert.Null(MemberLocations.Find(typeof(Places).Assembly.Location, type, member, new PathMap("")));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

#pragma warning disable CA1802, CA1859, SA1400, MA0069 // One of each kind of member, as authors write them.
    internal static class Places
    {
        public static Pod Property => Pod.Named("a");

        public static Pod Automatic { get; } = Pod.Named("b");

        public static readonly Pod Field = Pod.Named("c");

        public static Pod Method()
        {
            return Pod.Named("d");
        }

        public static IEnumerable<Pod> Sequence()
        {
            yield return Pod.Named("e");
        }
    }
#pragma warning restore CA1802, CA1859, SA1400, MA0069
}
