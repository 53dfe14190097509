using Caseload.Model.Departures;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>How an origin estimates removal flights, of which few months are counted.</summary>
public sealed class RecentFlightsTests
{
    private static readonly string Row = Seats.FlightsPerMonth.Id + ".fy2024";

    [Fact]
    public void TheLastKnownRowMovesAsDeparturesDid()
    {
        var origin = new DateOnly(2025, 5, 11);
        var departures = Lab.Records.RemovalBookOuts;
        // The row's year, October 2023 to September 2024, and March and April 2025.
        var recent = (departures.On(new(2025, 3, 1)) + departures.On(new(2025, 4, 1))) / 61;
        var factors = OriginRanges.Flights(origin).Factors(Lab.Table, Row);
        Assert.Equal(recent / (departures.SumOfFiscalYear(2024) / 366), factors.Central, 1e-9);
        Assert.Equal(factors.Central, factors.Low, 1e-12);
        Assert.Equal(factors.Central, factors.High, 1e-12);
    }

    [Theory]
    [InlineData("2024-01-21")] // nothing is known of flights but the prior
    [InlineData("2025-09-01")] // the row is as new as the record
    public void ElseItsRowsStand(string day) =>
        Assert.Equal(OriginRanges.Known(OriginRanges.Day(day)).Rows, OriginRanges.Flights(OriginRanges.Day(day)).Rows);
}
