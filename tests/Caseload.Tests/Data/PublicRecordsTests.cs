using Caseload.Data.Series;
using Caseload.Model.Records;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>Totals that the data's own page gives, and what its small print warns of.</summary>
public sealed class PublicRecordsTests
{
    private static readonly PublicRecords Records = PublicRecordsReader.Read(RepositoryPaths.Data);

    [Fact]
    public void Book_ins_of_fiscal_and_calendar_2024()
    {
        Assert.Equal(90_615, Year(Records.BookInsIce, FiscalYear.Of, 2024));
        Assert.Equal(187_298, Year(Records.BookInsCbp, FiscalYear.Of, 2024));
        Assert.Equal(277_913, Year(Records.BookInsIce, FiscalYear.Of, 2024) + Year(Records.BookInsCbp, FiscalYear.Of, 2024));
        Assert.Equal(281_876, Year(Records.BookInsIce, d => d.Year, 2024) + Year(Records.BookInsCbp, d => d.Year, 2024));
    }

    [Theory]
    [InlineData("2023-10-01", 2024)]
    [InlineData("2024-09-30", 2024)]
    [InlineData("2024-10-01", 2025)]
    public void Fiscal_years_begin_in_october(string date, int year) =>
        Assert.Equal(year, FiscalYear.Of(DateOnly.ParseExact(date, "yyyy-MM-dd", null)));

    [Fact]
    public void Partial_months_are_absent()
    {
        DateOnly[] partial = [new(2021, 9, 1), new(2022, 9, 1)];
        foreach (var series in (MonthlySeries[])[Records.BookInsIce, Records.BookInsCbp, Records.AverageDailyPopulation])
            Assert.DoesNotContain(series.Month, m => partial.Contains(m));
        Assert.Equal(81, Records.BookInsIce.Month.Count);
        Assert.Equal(new(2025, 8, 1), Records.BookInsIce.Month[^1]);
    }

    [Theory]
    [InlineData(2023, 169_609)]
    [InlineData(2024, 113_063)]
    public void Arrests_of_a_fiscal_year(int year, double arrests)
    {
        var sum = Daily(Records.Arrests).Where(d => FiscalYear.Of(d.Date) == year).Sum(d => d.Value);
        Assert.Equal(arrests, sum, 1.0);
    }

    [Fact]
    public void Arrests_from_20_january_to_31_july_2025()
    {
        var sum = Daily(Records.Arrests).Where(d => d.Date >= new DateOnly(2025, 1, 20) && d.Date <= new DateOnly(2025, 7, 31));
        Assert.Equal(139_800, sum.Sum(d => d.Value), 200.0);
    }

    [Fact]
    public void Book_outs_add_up_with_bonds_counted_once()
    {
        var totals = Totals();
        for (var i = 0; i < Records.RemovalBookOuts.Month.Count; i++)
        {
            var month = Records.RemovalBookOuts.Month[i];
            var sum = Records.RemovalBookOuts.Value[i] + Records.OtherBookOuts.Sum(o => o.Value[o.Month.ToList().IndexOf(month)]);
            Assert.Equal(totals[month], sum);
        }
        Assert.Equal(new(2023, 10, 1), Records.RemovalBookOuts.Month[0]);
        Assert.Equal(23, Records.RemovalBookOuts.Month.Count);
    }

    [Fact]
    public void Offices_at_midnight_add_up_to_the_nation_on_every_day()
    {
        Assert.Equal(new(2022, 10, 1), Records.MidnightFrom);
        Assert.Equal(1_066, Records.MidnightNational.Length);
        for (var day = 0; day < Records.MidnightNational.Length; day++)
            Assert.Equal(Records.MidnightNational[day], Records.MidnightByOffice[day].Sum());
        Assert.Equal(60_134, Records.MidnightNational[new DateOnly(2025, 8, 24).DayNumber - Records.MidnightFrom.DayNumber]);
    }

    [Fact]
    public void Snapshots_and_alternatives_to_detention()
    {
        Assert.Equal(97, Records.Snapshots.Count);
        Assert.Equal(61_226, Records.Snapshots[^1].People.Cast<double>().Sum());
        Assert.Equal(77, Records.Atd.Count);
        Assert.Equal(182_584, Records.Atd.Single(a => a.Date == new DateOnly(2025, 8, 23)).People.Sum());
        Assert.Equal(188_304, Records.Atd.Single(a => a.Date == new DateOnly(2025, 1, 11)).People.Sum());
        Assert.Equal(3, Records.Peaks.Count);
        Assert.Equal(48_361, Records.Peaks[1].People.Sum());
        Assert.Equal(71.14, Records.Lengths[^1].MeanDays);
    }

    [Fact]
    public void Arrests_by_class_change_source_after_august_2024()
    {
        foreach (var series in Records.ArrestsByCriminality)
        {
            Assert.Equal(new(2017, 10, 1), series.Month[0]);
            Assert.Equal(new(2025, 6, 1), series.Month[^1]);
            Assert.Equal(93, series.Month.Count);
        }
        var fiscal2024 = Records.ArrestsByCriminality.Sum(s => Year(s, FiscalYear.Of, 2024));
        Assert.InRange(fiscal2024, 111_000, 115_000);
    }

    [Fact]
    public void Offices_in_2024()
    {
        Assert.Equal(107_756, Records.Arrests2024.Sum());
        Assert.All(Records.Arrests2024.Zip(Records.AtLarge2024), p => Assert.InRange(p.Second, 1, p.First));
        Assert.All(Records.Population, p => Assert.True(p > 1_000_000));
        Assert.All(Records.Population.Zip(Records.ForeignBorn), p => Assert.InRange(p.Second, 1, p.First));
    }

    [Fact]
    public void Weekdays_have_mean_one_and_sunday_first()
    {
        Assert.Equal(1, Records.WeekdayIndex.Average(), 12);
        Assert.Equal(0.468, Records.WeekdayIndex[0], 3);
        Assert.Equal(1.31, Records.WeekdayIndex[2], 3);
    }

    [Fact]
    public void Courts()
    {
        Assert.Contains((2024, 3_884_956.0, 1_783_915.0, 704_514.0), Records.CourtYears);
        Assert.Equal(new(2022, 8, 1), Records.NewCourtCases.Month[0]);
        Assert.Equal(33_769, Records.NewCourtCases.Value[^1]);
        Assert.Equal(8, Records.NewCourtCases.Month.Count);
    }

    private static double Year(MonthlySeries series, Func<DateOnly, int> yearOf, int year) =>
        series.Month.Zip(series.Value).Where(p => yearOf(p.First) == year).Sum(p => p.Second);

    private static IEnumerable<(DateOnly Date, double Value)> Daily(WeeklySeries series) =>
        series.WeekStart.SelectMany(
            (week, i) =>
                Enumerable.Range(0, series.DaysCovered[i]).Select(d => (week.AddDays(d), series.Value[i] / series.DaysCovered[i]))
        );

    private static Dictionary<DateOnly, double> Totals() =>
        File.ReadLines(Path.Combine(RepositoryPaths.Data, "series", "bookouts_monthly.csv"))
            .Select(l => l.Split(','))
            .Where(f => f[1] is "Total" && f[2] is "Total")
            .ToDictionary(f => DateOnly.ParseExact(f[0] + "-01", "yyyy-MM-dd", null), f => double.Parse(f[3], null));
}
