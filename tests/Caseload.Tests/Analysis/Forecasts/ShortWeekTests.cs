using Caseload.Analysis.Forecasts.Targets;
using Caseload.Model.Forecasts;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts;

/// <summary>A week that is not covered in full is neither forecast nor scored: at the end of a record it would look like a collapse.</summary>
public sealed class ShortWeekTests
{
    [Theory]
    [InlineData(new[] { 7, 7, 7, 2 }, new[] { 700.0, 700, 700, 200 }, "2025-01-11", "2025-01-25")]
    [InlineData(new[] { 3, 7, 7, 7 }, new[] { 300.0, 700, 700, 700 }, "2025-01-18", "2025-02-01")]
    public void Short_weeks_at_either_end_are_left_out(int[] days, double[] arrests, string first, string last)
    {
        var sunday = new DateOnly(2025, 1, 5);
        var records = Lab.Records with { Arrests = new([.. days.Select((_, i) => sunday.AddDays(7 * i))], arrests, days) };
        var weeks = TargetRecords.Of(records).Single(s => s.Target.Equals(ForecastTarget.ArrestsWeek));
        Assert.Equal([first, last], [$"{weeks.Ends[0]:yyyy-MM-dd}", $"{weeks.Ends[^1]:yyyy-MM-dd}"]);
        Assert.Equal([700.0, 700, 700], weeks.Values);
    }
}
