using System.Text.Json;
using Caseload.Data.Errors;

namespace Caseload.Data.Maps;

/// <summary>Reads the areas' borders from TopoJSON: lines that neighbours share are stored once, as steps on a grid.</summary>
public static class AreaOutlineReader
{
    private const string Layer = "aor";
    private const string Wanted = "TopoJSON with transform, arcs and polygons in objects.aor, each with a property aor";

    /// <summary>The areas of a file. A file that is missing or broken is refused.</summary>
    public static AreaOutline Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var document = JsonDocument.Parse(file);
            var root = document.RootElement;
            var lines = Lines(root.GetProperty("arcs"), root.GetProperty("transform"));
            var areas = root.GetProperty("objects").GetProperty(Layer).GetProperty("geometries");
            var outline = new AreaOutline([.. areas.EnumerateArray().Select(a => (Name(a), Rings(a, lines)))]);
            if (outline.Areas.Count == 0)
                throw new FormatException("it has no areas");
            return outline;
        }
        catch (JsonException e)
        {
            throw new UserError(
                "this is not JSON",
                Wanted,
                place: new(path, (int)(e.LineNumber ?? -1) + 1, (int)(e.BytePositionInLine ?? -1) + 1)
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError("the file of the areas' borders cannot be read", Wanted, place: new(path));
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UserError(
                e is FormatException
                    ? $"the borders are broken: {e.Message}"
                    : "a part of the borders is missing or of another kind",
                Wanted,
                place: new(path)
            );
        }
    }

    private static string Name(JsonElement area) =>
        area.GetProperty("properties").GetProperty(Layer).GetString() is { Length: > 0 } name
            ? name
            : throw new FormatException("an area has no name");

    private static (double X, double Y)[][] Lines(JsonElement arcs, JsonElement transform)
    {
        var (scale, shift) = (Pair(transform.GetProperty("scale")), Pair(transform.GetProperty("translate")));
        return [.. arcs.EnumerateArray().Select(Line)];

        (double X, double Y)[] Line(JsonElement arc)
        {
            double x = 0,
                y = 0;
            List<(double, double)> points = [];
            foreach (var step in arc.EnumerateArray().Select(Pair))
            {
                (x, y) = (x + step.X, y + step.Y);
                points.Add((x * scale.X + shift.X, y * scale.Y + shift.Y));
            }
            return [.. points];
        }
    }

    private static (double X, double Y) Pair(JsonElement pair)
    {
        if (pair.GetArrayLength() < 2)
            throw new FormatException("a point has no two numbers");
        var (x, y) = (pair[0].GetDouble(), pair[1].GetDouble());
        return double.IsFinite(x) && double.IsFinite(y) ? (x, y) : throw new FormatException("a number is not finite");
    }

    private static IReadOnlyList<IReadOnlyList<(double X, double Y)>> Rings(JsonElement area, (double X, double Y)[][] lines)
    {
        var arcs = area.GetProperty("arcs");
        var rings = area.GetProperty("type").GetString() switch
        {
            "Polygon" => arcs.EnumerateArray(),
            "MultiPolygon" => arcs.EnumerateArray().SelectMany(p => p.EnumerateArray()),
            var other => throw new FormatException($"an area is a {other}"),
        };
        IReadOnlyList<IReadOnlyList<(double X, double Y)>> read = [.. rings.Select(r => Ring(r, lines))];
        return read.Count > 0 ? read : throw new FormatException("an area has no border");
    }

    // A number below zero, ~n, means line n from its end; each line begins where the one before ended.
    private static IReadOnlyList<(double X, double Y)> Ring(JsonElement numbers, (double X, double Y)[][] lines)
    {
        List<(double X, double Y)> ring = [];
        foreach (var number in numbers.EnumerateArray().Select(n => n.GetInt32()))
        {
            var index = number < 0 ? ~number : number;
            if (index >= lines.Length)
                throw new FormatException($"line {index} is not in the file");
            ring.AddRange((number < 0 ? lines[index].Reverse() : lines[index]).SkipLast(1));
        }
        return ring.Count >= 3 ? ring : throw new FormatException("a border has fewer than three points");
    }
}
