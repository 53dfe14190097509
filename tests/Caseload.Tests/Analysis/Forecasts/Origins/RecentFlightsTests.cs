using Caseload.Analysis.Forecasts.Origins;
using Caseload.Model.Departures;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>How an origin estimates removal flights, of which few months are counted.</summary>
public sealed class RecentFlightsTests
{
    [Fact]
    public void TheLastKnownRowMovesAsDeparturesDid()
    {
        var origin = new DateOnly(2025, 5, 11);
        var known = Lab.Table.KnownBefore(origin);
        var moved = Row(RecentFlights.Of(known, Lab.Records.Before(origin), origin));
        var departures = Lab.Records.RemovalBookOuts;
        // 13 months of the row, October 2023 to October 2024; then March and April 2025.
        var own = departures.Month.Zip(departures.Value).Where(m => m.First < new DateOnly(2024, 11, 1)).Sum(m => m.Second) / 397;
        var recent = (departures.On(new(2025, 3, 1)) + departures.On(new(2025, 4, 1))) / 61;
        Assert.Equal(Row(known).Central * recent / own, moved.Central, 1e-9);
        Assert.Equal(Row(known).Low * recent / own, moved.Low, 1e-9);
        Assert.Equal(Row(known).High * recent / own, moved.High, 1e-9);
    }

    [Theory]
    [InlineData("2024-01-21")] // nothing is known of flights but the prior
    [InlineData("2024-11-10")] // the row is as new as the record
    [InlineData("2025-09-01")]
    public void ElseItsRowsStand(string day)
    {
        var origin = OriginRanges.Day(day);
        var known = Lab.Table.KnownBefore(origin);
        Assert.Equal(known.Rows, RecentFlights.Of(known, Lab.Records.Before(origin), origin).Rows);
    }

    private static ParameterRow Row(ParameterTable table) =>
        table.Rows.Single(r => string.Equals(r.Id, Seats.FlightsPerMonth.Id + ".fy2024", StringComparison.Ordinal));
}
