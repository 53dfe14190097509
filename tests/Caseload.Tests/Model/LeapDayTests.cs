using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Model;

/// <summary>29 February is a day like any other.</summary>
public sealed class LeapDayTests
{
    private const string Judges = "courts.judges";
    private static readonly DateOnly Leap = new(2024, 2, 29);
    private static readonly Scenario Months = Lab.Over(new(2024, 2, 1), 60);

    [Fact]
    public void The_horizon_has_it()
    {
        Assert.Equal(new(2024, 3, 31), Months.Horizon.To);
        Assert.Equal(60, Lab.Prepare(Months).Layout.Days);
    }

    [Fact]
    public void A_step_acts_on_it()
    {
        var path = Path(Months.With(Judges, new LeverStep(new(2024, 2, 1), null, 700), new(Leap, null, 750)));
        Assert.Equal([700f, 750f, 750f], path[27..30]);
    }

    [Fact]
    public void A_line_passes_it()
    {
        var path = Path(
            Months.With(Judges, new LeverStep(new(2024, 2, 1), null, 700), new(new(2024, 2, 28), new(2024, 3, 1), 730))
        );
        Assert.Equal([700f, 710f, 720f, 730f, 730f], path[26..31]);
    }

    [Fact]
    public void February_divides_by_29()
    {
        var layout = Lab.Prepare(Months).Layout;
        var seats = Lab.Days(layout, Lab.Run(Months.With("removals.flights.per_month", 100)), "seats_available");
        Assert.Equal(31.0 / 29, seats[28] / (double)seats[29], 1e-6);
    }

    private static float[] Path(Scenario scenario) =>
        Lab.Days(Lab.Prepare(scenario).Layout, Lab.Run(scenario), "judges").ToArray();
}
