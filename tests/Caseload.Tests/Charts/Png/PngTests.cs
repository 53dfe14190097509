using System.Buffers.Binary;
using Caseload.Charts;
using Caseload.Charts.Png;
using Caseload.Charts.Publication;
using Caseload.Charts.Svg;
using Xunit;

namespace Caseload.Tests.Charts.Png;

/// <summary>Pictures for publication: framed, as PNG. CASELOAD_GALLERY=FOLDER writes them there, to be looked at.</summary>
public sealed class PngTests
{
    public static TheoryData<string> All => [.. Gallery.Charts.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void EveryChartIsAPngOfTwiceItsSize(string name)
    {
        var chart = Gallery.Charts[name];
        var framed = Frame.Framed(
            chart.Draw(ChartWidth.Wide),
            chart.Title,
            "Made-up measure, a day, made-up place, 2025: dot median, thick line 5 in 10, thin line 9 in 10 of made-up histories",
            ["Simulated. Made up, 1,000 histories; the bands hold what was made up.", "Remake: caseload run made-up --seed 1"]
        );
        Assert.Empty(LabelFaults.Of(framed));
        Assert.Empty(MarkFaults.Of(framed));
        var png = PngWriter.Write(framed);
        Assert.Equal([0x89, 0x50, 0x4e, 0x47], png[..4]);
        Assert.Equal(2 * framed.Width, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)), 2 * framed.Height - 2, 2 * framed.Height + 2);
        if (Environment.GetEnvironmentVariable("CASELOAD_GALLERY") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, $"{name}.png"), png);
    }

    [Fact]
    public void AFramedPictureKeepsItsMarksInTheirPlaces()
    {
        var picture = Gallery.Charts["fan"].Draw(ChartWidth.Wide);
        var framed = Frame.Framed(picture, "", "", []);
        Assert.Equal(picture.Marks.Count, framed.Marks.Count);
        Assert.Equal(picture.Width + 32, framed.Width);
        Assert.All(
            picture.Labels.Zip(framed.Labels),
            pair => Assert.Equal((pair.First.X + 16, pair.First.Y + 16), (pair.Second.X, pair.Second.Y))
        );
    }

    [Fact]
    public void ADecorativePictureIsHidden()
    {
        var svg = SvgWriter.Decorative(
            Caseload.Charts.Intervals.Strip.Draw(new(910, 840, 980, 740, 1080), 0, 1500, 1200),
            "strip"
        );
        Assert.StartsWith("<svg class=\"strip\"", svg, StringComparison.Ordinal);
        Assert.Contains("aria-hidden=\"true\"", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<title", svg, StringComparison.Ordinal);
        Assert.Equal("svg", System.Xml.Linq.XElement.Parse(svg).Name.LocalName);
    }
}
