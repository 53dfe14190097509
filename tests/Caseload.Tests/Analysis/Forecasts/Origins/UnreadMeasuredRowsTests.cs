using Caseload.Analysis.Forecasts.Origins;
using Caseload.Model.Scenarios;
using Caseload.Tests.Model;
using Xunit;
using static Caseload.Tests.Analysis.Forecasts.Origins.ForecastText;

namespace Caseload.Tests.Analysis.Forecasts.Origins;

/// <summary>Measured rows that an origin does not estimate because no count that is forecast reads them.</summary>
public sealed class UnreadMeasuredRowsTests
{
    // Of the ways of release one alone: they are shares of their sum.
    private static readonly string[] Unread =
    [
        "custody.hazard.split.bond.",
        "removals.never_detained_daily",
        "custody.beds.guaranteed_minimum",
    ];

    [Theory]
    [InlineData("2024-06-09")]
    [InlineData("2025-09-01")]
    public void They_reach_no_forecast(string day)
    {
        var origin = OriginRanges.Day(day);
        var plan = new HindcastPlan(Lab.Baseline, Lab.Table, Lab.Records, [origin], 13, 3, 8, 5, 2);
        var changed = plan with { Parameters = new([.. plan.Parameters.Rows.Select(Changed)]) };
        Assert.NotEqual(plan.Parameters.Rows, changed.Parameters.Rows);
        Assert.Equal(Text(Hindcasts.Run(plan, origin).Weighed), Text(Hindcasts.Run(changed, origin).Weighed));
    }

    private static ParameterRow Changed(ParameterRow row) =>
        Unread.Any(id => row.Id.StartsWith(id, StringComparison.Ordinal))
            ? row with
            {
                Low = row.Low / 2,
                Central = row.Central / 2,
                High = row.High / 2,
            }
            : row;
}
