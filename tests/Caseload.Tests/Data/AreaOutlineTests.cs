using Caseload.Data.Errors;
using Caseload.Data.Maps;
using Caseload.Tests.Repository;
using Xunit;

namespace Caseload.Tests.Data;

public sealed class AreaOutlineTests
{
    private const string Square = """
        {"type":"Topology","transform":{"scale":[2,3],"translate":[10,20]},
         "objects":{"aor":{"type":"GeometryCollection","geometries":[
           {"type":"Polygon","arcs":[[0,-2]],"properties":{"aor":"A"}}]}},
         "arcs":[[[0,0],[1,0],[0,1]],[[0,0],[0,1],[1,0]]]}
        """;

    [Fact]
    public void The_shipped_file_has_25_areas_within_its_frame()
    {
        var areas = AreaOutlineReader.Read(Checkout.PathOf("data/maps/aor_albers.topojson")).Areas;
        Assert.Equal(25, areas.Select(a => a.Name).Distinct().Count());
        Assert.All(areas.SelectMany(a => a.Rings), r => Assert.True(r.Count >= 3 && r[0] != r[^1]));
        Assert.All(areas.SelectMany(a => a.Rings).SelectMany(r => r), p => Assert.InRange(p.X, -60, 975));
    }

    [Fact]
    public void Steps_are_added_up_and_a_line_is_read_from_its_end() =>
        Assert.Equal([(10, 20), (12, 20), (12, 23), (10, 23)], Read(Square).Areas[0].Rings[0]);

    [Theory]
    [InlineData("[[0,-2]]", "[[0,7]]", "line 7 is not in the file")]
    [InlineData("[[0,-2]]", "[[]]", "fewer than three points")]
    [InlineData("[[0,-2]]", "[]", "no border")]
    [InlineData("\"Polygon\"", "\"Point\"", "an area is a Point")]
    [InlineData("\"aor\":\"A\"", "\"aor\":\"\"", "no name")]
    [InlineData("\"aor\":\"A\"", "\"name\":\"A\"", "missing or of another kind")]
    [InlineData("\"transform\"", "\"other\"", "missing or of another kind")]
    [InlineData("[2,3]", "[2]", "no two numbers")]
    [InlineData("[2,3]", "[\"x\",3]", "missing or of another kind")]
    [InlineData("{\"type\":\"Topology\"", "{", "not JSON")]
    public void A_broken_file_is_refused(string part, string broken, string what)
    {
        var error = Assert.Throws<UserError>(() => Read(Square.Replace(part, broken, StringComparison.Ordinal)));
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.Contains("expected TopoJSON", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_refused() =>
        Assert.Contains(
            "cannot be read",
            Assert
                .Throws<UserError>(() => AreaOutlineReader.Read(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())))
                .Message,
            StringComparison.Ordinal
        );

    private static AreaOutline Read(string text)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, text);
        try
        {
            return AreaOutlineReader.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
