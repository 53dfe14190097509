using Caseload.Data.Errors;
using Caseload.Data.Series;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Data;

public sealed class EditionReaderTests
{
    [Fact]
    public void Months_carry_the_day_of_their_edition_and_whether_they_were_closed()
    {
        var may = Lab.Records.Editions.BookInsIce.Where(e => e.Month == new DateOnly(2025, 5, 1)).ToList();
        Assert.Equal([1_595, 11_367, 23_564, 23_662], may.Select(e => e.Value));
        Assert.Equal([false, false, true, true], may.Select(e => e.Closed));
        Assert.Equal(new(2025, 6, 5), may[2].Published);
        Assert.Equal(22, Lab.Records.Editions.RemovalBookOuts.Count);
    }

    [Fact]
    public void A_spreadsheet_is_of_the_day_in_its_name()
    {
        var snapshots = Lab.Records.Snapshots;
        Assert.Equal(new(2025, 3, 26), snapshots.Single(s => s.Date == new DateOnly(2025, 3, 23)).Published);
        Assert.Equal(new(2025, 3, 5), snapshots.Single(s => s.Date == new DateOnly(2025, 2, 23)).Published);
        // FY24_detentionStats.xlsx has no day: the longest lag.
        Assert.Equal(new(2024, 10, 24), snapshots.Single(s => s.Date == new DateOnly(2024, 9, 30)).Published);
        Assert.All(snapshots, s => Assert.True(s.Published > s.Date));
        Assert.All(Lab.Records.Atd, s => Assert.True(s.Published > s.Date));
        Assert.Contains(Lab.Records.Editions.Facilities, f => f.Published == new DateOnly(2025, 1, 16));
    }

    [Fact]
    public void A_week_from_sunday_is_six_days_of_one_from_monday_and_the_day_before()
    {
        var arrests = Lab.Records.Editions.Arrests;
        Assert.Equal(new(2023, 11, 19), arrests.WeekStart[0]);
        Assert.Equal((1_508 + 6 * 1_415) / 7.0, arrests.Value[0], 9);
    }

    [Fact]
    public void A_week_that_starts_on_another_day_is_refused()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("caseload-test-").FullName, "weeks.csv");
        try
        {
            File.WriteAllText(path, "week_start,total\n2025-01-06,10\n2025-01-14,12\n");
            string At(string file) => Path.Combine(RepositoryPaths.Data, "series", file);
            var error = Assert.Throws<UserError>(() =>
                EditionReader.Read(At("vintages.csv"), path, At("facilities_by_aor_type.csv"))
            );
            Assert.Equal((3, 1), (error.Line, error.Column));
            Assert.Contains("2025-01-14 is a Tuesday", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
