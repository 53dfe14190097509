using Caseload.Charts;
using Caseload.Charts.Colours;
using Caseload.Charts.Marks;
using Caseload.Charts.Svg;
using Snapshooter.Xunit3;
using Xunit;

namespace Caseload.Tests.Charts;

/// <summary>What holds for every chart, in both widths. CASELOAD_GALLERY=FOLDER writes the pictures there, to be looked at.</summary>
public sealed class GalleryTests
{
    public static TheoryData<string, ChartWidth> All =>
        [.. from name in Gallery.Charts.Keys from width in Enum.GetValues<ChartWidth>() select (name, width)];

    [Theory]
    [MemberData(nameof(All))]
    public void PictureIsTheOneKept(string name, ChartWidth width)
    {
        var svg = SvgWriter.ForPage(Draw(name, width), "x", "chart");
        if (Environment.GetEnvironmentVariable("CASELOAD_GALLERY") is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, $"{name}-{width}.svg"), SvgWriter.Alone(Draw(name, width)));
        Snapshot.Match(svg.Replace("><", ">\n<", StringComparison.Ordinal), $"Gallery_{name}_{width}");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NoLabelMeetsAnotherOrLeavesThePicture(string name, ChartWidth width)
    {
        var picture = Draw(name, width);
        Assert.Empty(LabelFaults.Of(picture));
        Assert.True(picture.Labels.Any());
        Assert.All(picture.Labels, label => Assert.True(label.Style.Size >= Styles.SmallSize, label.Text));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void BothWaysToWriteItAreXmlAndRepeat(string name, ChartWidth width)
    {
        var picture = Draw(name, width);
        foreach (
            var write in new Func<Picture, string>[]
            {
                SvgWriter.Alone,
                p => SvgWriter.Resolved(p, Palette.Light),
                p => SvgWriter.ForPage(p, "x", "chart"),
            }
        )
        {
            var svg = write(picture);
            Assert.Equal("svg", System.Xml.Linq.XElement.Parse(svg).Name.LocalName);
            Assert.Equal(svg, write(Draw(name, width)));
        }
        Assert.DoesNotContain("var(", SvgWriter.Resolved(picture, Palette.Light), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void MarksStayInThePicture(string name, ChartWidth width) => Assert.Empty(MarkFaults.Of(Draw(name, width)));

    [Fact]
    public void OneNameIsOneLook()
    {
        var looks = Gallery
            .Charts.Values.SelectMany(c => Enum.GetValues<ChartWidth>().SelectMany(w => c.Draw(w).Marks))
            .Select(m => m.Style)
            .Distinct();
        Assert.All(looks.GroupBy(s => s.Name, StringComparer.Ordinal), same => Assert.Single(same));
    }

    private static Picture Draw(string name, ChartWidth width)
    {
        var picture = Gallery.Charts[name].Draw(width);
        Assert.Equal((int)width, picture.Width);
        return picture;
    }
}
