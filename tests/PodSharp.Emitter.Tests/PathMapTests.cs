namespace PodSharp.Emission.Tests;

public class PathMapTests
{
    [Theory]
    [InlineData("/src/shop/=/_/", "/_/web/Shop.cs", "/src/shop/web/Shop.cs")]
    [InlineData("/packages/=/_1/,/src/shop/=/_/", "/_/Shop.cs", "/src/shop/Shop.cs")]
    [InlineData("/src/a,,b/=/_/", "/_/Shop.cs", "/src/a,b/Shop.cs")]
    [InlineData("/src/a==b/=/_/", "/_/Shop.cs", "/src/a=b/Shop.cs")]
    [InlineData("/src/shop/=/_/", "/elsewhere/Shop.cs", "/elsewhere/Shop.cs")]
    [InlineData("", "/_/Shop.cs", "/_/Shop.cs")]
    public void A_mapped_path_becomes_the_local_one(string map, string mapped, string local)
    {
        Assert.Equal(local, new PathMap(map).Local(mapped).Replace('\\', '/')[^local.Length..]);
    }
}
