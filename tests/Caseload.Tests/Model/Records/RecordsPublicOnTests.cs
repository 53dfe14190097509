using Caseload.Model.Records;
using Caseload.Tests.Analysis.Forecasts.Origins;
using Xunit;

namespace Caseload.Tests.Model.Records;

/// <summary>What was public when, against the editions themselves (data/series/vintages.csv and the names of spreadsheets).</summary>
public sealed class RecordsPublicOnTests
{
    [Theory]
    [InlineData("2025-04-15", "2025-02-01", 17_375)] // edition of 03-14
    [InlineData("2025-04-16", "2025-03-01", 19_122)] // edition of 04-16
    [InlineData("2025-05-11", "2025-03-01", 19_122)]
    [InlineData("2025-05-12", "2025-04-01", 18_205)] // edition of 05-12
    public void A_month_is_known_from_the_first_edition_that_covers_it(string day, string month, double value)
    {
        var known = Lab.Records.PublicOn(Date(day)).BookInsIce;
        Assert.Equal(Date(month), known.Month[^1]);
        Assert.Equal(value, known.Value[^1]);
    }

    [Fact]
    public void A_month_has_the_value_of_the_latest_edition_until_the_day()
    {
        var known = Lab.Records.PublicOn(new(2025, 4, 13)).BookInsIce;
        var at = known.Month.ToList().IndexOf(new(2024, 11, 1));
        Assert.Equal(7_579, known.Value[at]); // 7,546, 7,559, then 7,579 on 2025-02-14
        Assert.Equal(Lab.Records.BookInsIce.Value.Take(at - 1), known.Value.Take(at - 1));
    }

    [Fact]
    public void People_held_are_those_of_snapshots_with_lines_between()
    {
        var known = Lab.Records.PublicOn(new(2025, 4, 13));
        double On(int month, int day) =>
            known.MidnightNational[new DateOnly(2025, month, day).DayNumber - known.MidnightFrom.DayNumber];
        Assert.Equal(new(2025, 3, 23), known.MidnightFrom.AddDays(known.MidnightNational.Length - 1));
        Assert.Equal(46_269, On(3, 9)); // detained_biweekly.csv
        Assert.Equal(47_892, On(3, 23));
        Assert.Equal(Math.Round((46_269 + 47_892) / 2.0), On(3, 16));
        Assert.Equal(new(2025, 3, 23), known.Snapshots[^1].Date);
        Assert.All(
            known.MidnightByOffice.Zip(known.MidnightNational),
            n => Assert.InRange(n.First.Sum() - n.Second, -Office.Count / 2.0, Office.Count / 2.0)
        );
    }

    [Fact]
    public void Arrests_and_detainers_end_in_mid_february_2025()
    {
        var known = Lab.Records.PublicOn(new(2025, 5, 11));
        Assert.Equal(new(2025, 2, 9), known.Arrests.WeekStart[^1]);
        Assert.Equal((4_184 + 6 * 4_204) / 7.0, known.Arrests.Value[^1], 9); // arrests_weekly_by_conviction.csv
        Assert.Equal(new(2025, 2, 9), known.Detainers.WeekStart[^1]);
        Assert.Equal(known.Arrests.WeekStart.Skip(1), known.Arrests.WeekStart.SkipLast(1).Select(w => w.AddDays(7)));
    }

    [Fact]
    public void Nothing_that_was_not_public_is_in_it()
    {
        var day = UnpublishedValues.Day;
        var changed = UnpublishedValues.Changed(Lab.Records).PublicOn(day);
        var known = Lab.Records.PublicOn(day);
        Assert.Equivalent(known with { Editions = changed.Editions }, changed, strict: true);
    }

    [Theory]
    [InlineData("2025-03-29")]
    [InlineData("2025-06-21")]
    public void A_day_whose_first_values_are_not_on_file_is_refused(string day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Lab.Records.PublicOn(Date(day)));

    private static DateOnly Date(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
