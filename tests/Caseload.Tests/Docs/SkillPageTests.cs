using System.Globalization;
using Caseload.Charts.Svg;
using Caseload.Data.Forecasts;
using Caseload.Model.Forecasts;
using Caseload.Model.Records;
using Caseload.Report.Pages;
using Caseload.Tests.Data;
using Xunit;

namespace Caseload.Tests.Docs;

/// <summary>What `caseload backtest` and `caseload forecast` made is whole and agrees with itself.</summary>
public sealed class SkillPageTests
{
    [Fact]
    public void The_page_and_the_file_of_reports_say_the_same()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", "skill.md"));
        var skill = MeasuredSkillFile.Read(Path.Combine(RepositoryPaths.Data, "skill", "model.csv"));
        Assert.Equal(5, skill.Count);
        foreach (var s in skill)
        {
            var line = page.Split('\n').Single(l => l.StartsWith($"| {s.Series} | {s.Forecasts} |", StringComparison.Ordinal));
            double[] shown =
            [
                .. line.Split('|')[4]
                    .Split(' ', '(', '/', ')')
                    .Where(t => t.Length > 0)
                    .Select(t => double.Parse(t, CultureInfo.InvariantCulture)),
            ];
            // Both are rounded, the page to 0.01.
            Assert.All(shown.Zip([s.Relative, s.In50, s.In90]), p => Assert.InRange(p.First - p.Second, -0.0056, 0.0056));
            Assert.Equal(3, shown.Length);
        }
    }

    [Fact]
    public void The_chart_beside_the_page_is_that_of_the_file()
    {
        var skill = MeasuredSkillFile.Read(Path.Combine(RepositoryPaths.Data, "skill", "model.csv"));
        var chart = SvgWriter.Alone(SkillPicture.Of(skill, "caseload backtest"));
        Assert.Equal(chart, File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", "skill.svg")));
    }

    [Theory]
    [InlineData("as-of.csv")]
    [InlineData("conditional.csv")]
    public void The_forecasts_on_file_hold_every_count_that_will_be_scored(string file)
    {
        var forecasts = ForecastReader.Read(Path.Combine(RepositoryPaths.Root, "forecasts", "2025-09-01", file));
        Assert.All(forecasts, f => Assert.Equal(new DateOnly(2025, 9, 1), f.Origin));
        Assert.All(forecasts, f => Assert.True(f.TargetEndDate >= f.Origin));
        int Count(string target) => forecasts.Count(f => f.Target.Equals(target, StringComparison.Ordinal));
        Assert.Equal(32, Count("arrests_week"));
        Assert.Equal(32 * 26, Count("detained_midnight"));
        Assert.Equal(7, Count("ice_bookins_month"));
        Assert.Equal(7, Count("removal_bookouts_month"));
        var places = forecasts.Select(f => f.Location).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(Office.Names.Append(ForecastTarget.Nation).Order(StringComparer.Ordinal), places);
    }
}
