using System.Text.RegularExpressions;
using Caseload.Data.Errors;
using Caseload.Data.Series;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

public sealed class SeriesCatalogueTests
{
    [Fact]
    public void Each_series_has_its_file_and_values_within_the_record()
    {
        var records = PublicRecordsReader.Read(RepositoryPaths.Data);
        Assert.Equal(SeriesCatalogue.All.Count, SeriesCatalogue.All.Select(s => s.Id).Distinct(StringComparer.Ordinal).Count());
        foreach (var series in SeriesCatalogue.All)
        {
            foreach (var file in series.File.Split(", "))
                Assert.True(File.Exists(Path.Combine(RepositoryPaths.Data, "series", file)), file);
            var dates = series.Values(records).Select(v => v.Date).ToList();
            Assert.NotEmpty(dates);
            Assert.Equal(dates.Order(), dates);
            Assert.True(dates[^1] <= Horizon.LatestStart, series.Id);
            Assert.True(series.LagDays > 0);
        }
        Assert.NotNull(SeriesCatalogue.Find("arrests_weekly"));
        Assert.Null(SeriesCatalogue.Find("arrests"));
    }

    [Fact]
    public void No_file_that_ships_has_a_row_after_the_record()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(RepositoryPaths.Data, "series"), "*.csv"))
        foreach (var line in File.ReadLines(path).Skip(1))
            if (
                Regex.Match(line, "^(20[0-9]{2}-[0-9]{2}(-[0-9]{2})?),", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is
                { Success: true } date
            )
                Assert.True(string.CompareOrdinal(date.Value, "2025-09") < 0, $"{Path.GetFileName(path)}: {line}");
    }

    [Fact]
    public void A_row_after_the_record_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("caseload-test-").FullName;
        try
        {
            CopySeries(folder);
            var path = Path.Combine(folder, "series", "bookins_monthly.csv");
            File.AppendAllText(path, "2025-09,ICE,1,,x\n");
            var error = Assert.Throws<UserError>(() => PublicRecordsReader.Read(folder));
            Assert.Equal((path, 251, 1), (error.File, error.Line, error.Column));
            Assert.Contains("2025-09-01 is after the end of the record", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void CopySeries(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "series"));
        foreach (var file in Directory.GetFiles(Path.Combine(RepositoryPaths.Data, "series")))
            File.Copy(file, Path.Combine(folder, "series", Path.GetFileName(file)));
    }
}
