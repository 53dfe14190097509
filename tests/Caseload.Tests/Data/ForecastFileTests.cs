using System.Globalization;
using Caseload.Data.Errors;
using Caseload.Data.Forecasts;
using Caseload.Model.Forecasts;
using Caseload.Tests.Cli;
using Xunit;

namespace Caseload.Tests.Data;

public sealed class ForecastFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string File => folder.At("forecasts.csv");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_is_read_and_written_the_same()
    {
        QuantileForecast[] given = [Arrests(), Detained("St. Paul"), Detained("US"), BookIns()];
        ForecastFile.Write(File, given);
        var first = System.IO.File.ReadAllBytes(File);
        var read = ForecastReader.Read(File);
        Assert.Equal(
            ["arrests_week US", "detained_midnight US", "detained_midnight St. Paul", "ice_bookins_month US"],
            read.Select(f => $"{f.Target} {f.Location}")
        );
        Assert.Equal(given[0], read[0], (a, b) => Same(a!, b!));
        Assert.Equal(given[2], read[1], (a, b) => Same(a!, b!));
        ForecastFile.Write(File, read.Reverse());
        Assert.Equal(first, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void The_form_is_that_of_hubverse_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = comma;
            ForecastFile.Write(File, [Arrests()]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        var lines = System.IO.File.ReadAllLines(File);
        Assert.Equal(24, lines.Length);
        Assert.Equal("origin_date,target,location,horizon,target_end_date,output_type,output_type_id,value", lines[0]);
        Assert.Equal("2024-01-21,arrests_week,US,1,2024-01-27,quantile,0.01,0", lines[1]);
        Assert.Equal("2024-01-21,arrests_week,US,1,2024-01-27,quantile,0.025,100.25", lines[2]);
    }

    /// <summary>Line 5 holds the quantile at 0.1.</summary>
    [Theory]
    [InlineData(5, "0.1,300.75", "0.1,NaN", 5, 54, "'NaN' is not a number")]
    [InlineData(5, "0.1,300.75", "0.1,-3", 5, 54, "-3 is below 0")]
    [InlineData(5, "0.1,300.75", "0.1,150", 5, 54, "the quantiles cross: 150 at 0.1 is below 200.5 at 0.05")]
    [InlineData(5, "0.1,300.75", "0.05,300", 5, 50, "the quantile at 0.05 comes twice")]
    [InlineData(5, "0.1,300.75", "0.11,300", 5, 50, "0.11 is not one of the 23 levels")]
    [InlineData(5, "quantile,0.1", "mean,0.1", 5, 41, "the output type 'mean' is not read")]
    [InlineData(5, "arrests_week", "arrest_week", 5, 12, "the target 'arrest_week' is unknown; did you mean arrests_week?")]
    [InlineData(5, ",US,", ",Bostn,", 5, 25, "'Bostn' is no location; expected US or an AOR; did you mean Boston?")]
    [InlineData(5, ",US,1,", ",US,0,", 5, 28, "the horizon '0'; expected a whole number from 1")]
    [InlineData(2, "2024-01-27", "2024-01-28", 2, 30, "arrests_week cannot end on 2024-01-28; expected a Saturday")]
    [InlineData(5, "2024-01-27", "2024-02-03", 5, 30, "another last day than in the forecast's first row; expected 2024-01-27")]
    public void What_cannot_be_read_is_refused_with_its_place(
        int line,
        string was,
        string becomes,
        int errorLine,
        int column,
        string message
    )
    {
        ForecastFile.Write(File, [Arrests()]);
        var lines = System.IO.File.ReadAllLines(File);
        lines[line - 1] = lines[line - 1].Replace(was, becomes, StringComparison.Ordinal);
        System.IO.File.WriteAllLines(File, lines);
        var error = Assert.Throws<UserError>(() => ForecastReader.Read(File));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((File, errorLine, column), (error.File, error.Line, error.Column));
    }

    [Fact]
    public void A_missing_quantile_is_refused_at_the_forecast_s_first_row()
    {
        ForecastFile.Write(File, [Arrests()]);
        System.IO.File.WriteAllLines(File, System.IO.File.ReadAllLines(File).Where((_, i) => i != 12));
        var error = Assert.Throws<UserError>(() => ForecastReader.Read(File));
        Assert.Contains("the quantile at 0.5 of this forecast is missing", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Line);
    }

    [Fact]
    public void What_would_not_be_read_is_not_written()
    {
        Assert.Throws<ArgumentException>(() => ForecastFile.Write(File, [Arrests(), Arrests()]));
        Assert.Throws<ArgumentException>(() => ForecastFile.Write(File, [Arrests() with { Target = "arrests" }]));
        Assert.Throws<ArgumentException>(() => ForecastFile.Write(File, [Arrests() with { TargetEndDate = new(2024, 1, 28) }]));
        Assert.False(System.IO.File.Exists(File));
    }

    private static QuantileForecast Arrests() =>
        new("arrests_week", "US", new(2024, 1, 21), 1, new(2024, 1, 27), [.. Enumerable.Range(0, 23).Select(k => k * 100.25)]);

    private static QuantileForecast Detained(string location) =>
        new("detained_midnight", location, new(2024, 1, 21), 2, new(2024, 1, 28), [.. Enumerable.Repeat(1.0 / 3, 23)]);

    private static QuantileForecast BookIns() =>
        new("ice_bookins_month", "US", new(2024, 1, 21), 2, new(2024, 2, 29), [.. Enumerable.Range(1, 23).Select(k => k * 1e5)]);

    private static bool Same(QuantileForecast a, QuantileForecast b) =>
        (a.Target, a.Location, a.Origin, a.Horizon, a.TargetEndDate)
            == (b.Target, b.Location, b.Origin, b.Horizon, b.TargetEndDate)
        && a.Values.SequenceEqual(b.Values);
}
