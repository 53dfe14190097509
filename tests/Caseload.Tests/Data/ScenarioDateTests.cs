using Caseload.Data.Errors;
using Caseload.Data.Scenarios;
using Caseload.Model.Scenarios;
using Xunit;

namespace Caseload.Tests.Data;

/// <summary>Dates, steps and horizons (field cases C10 and C24).</summary>
public sealed class ScenarioDateTests
{
    [Fact]
    public void The_29th_of_february_is_a_day_of_a_leap_year()
    {
        Assert.Equal(60, ScenarioCase.Read(ScenarioCase.Head).Horizon.Days);
        var step = ScenarioCase.Steps("  target.national:\n    - { from: 2024-02-29, value: 5 }\n");
        Assert.Equal([new LeverStep(new(2024, 2, 29), null, 5)], step);
        var ramp = ScenarioCase.Steps("  target.national:\n    - { from: 2024-02-28, to: 2024-03-01, value: 5 }\n");
        Assert.Equal([new LeverStep(new(2024, 2, 28), new(2024, 3, 1), 5)], ramp);
    }

    [Theory]
    [InlineData("2023-02-29", "2023 is not a leap year")]
    [InlineData("2023-02-30", "does not exist")]
    [InlineData("2023-13-01", "does not exist")]
    [InlineData("2023-2-9", "is not a date")]
    [InlineData("29.02.2024", "is not a date")]
    [InlineData("2024-02-02T00:00:00Z", "is not a date")]
    [InlineData("20240202", "is not a date")]
    [InlineData("2204-02-02", "far from any horizon")]
    public void A_date_that_is_none_is_refused_with_the_line(string date, string what)
    {
        var text = ScenarioCase.Head + $"levers:\n  target.national:\n    - {{ from: {date}, value: 5 }}\n";
        Assert.Contains(what, ScenarioCase.Refused(text, 5, 15).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- { from: 2024-02-05, value: 1 }\n    - { from: 2024-02-05, value: 2 }", 6, 15, "out of order")]
    [InlineData("- { from: 2024-02-05, value: 1 }\n    - { from: 2024-02-04, value: 2 }", 6, 15, "out of order")]
    [InlineData("- { from: 2024-02-05, to: 2024-02-05, value: 1 }", 5, 31, "not after it begins")]
    [InlineData("- { from: 2024-02-05, to: 2024-02-04, value: 1 }", 5, 31, "not after it begins")]
    [InlineData("- { to: 2024-02-04, value: 1 }", 5, 7, "has no date")]
    [InlineData("- { from: 2024-02-05 }", 5, 7, "has no value")]
    [InlineData("- 1200", 5, 7, "is a single value")]
    public void Steps_in_disorder_are_refused(string steps, int line, int column, string what)
    {
        var text = $"{ScenarioCase.Head}levers:\n  target.national:\n    {steps}\n";
        Assert.Contains(what, ScenarioCase.Refused(text, line, column).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-02-01", "2024-02-01", 1)]
    [InlineData("2024-10-01", "2025-09-30", 365)]
    [InlineData("2022-10-01", "2032-10-01", 3654)]
    [InlineData("2025-08-31", "2025-08-31", 1)]
    public void Horizons_include_both_ends(string from, string to, int days) =>
        Assert.Equal(days, ScenarioCase.Read($"title: A\nhorizon: {{ from: {from}, to: {to} }}\n").Horizon.Days);

    [Theory]
    [InlineData("2022-09-30", "2023-01-01", 18, "outside the data")]
    [InlineData("2025-09-01", "2026-01-01", 18, "outside the data")]
    [InlineData("2025-01-02", "2025-01-01", 34, "before it starts")]
    [InlineData("2025-01-01", "2035-01-02", 34, "longer than 10 years")]
    public void Horizons_outside_are_refused(string from, string to, int column, string what)
    {
        var error = ScenarioCase.Refused($"title: A\nhorizon: {{ from: {from}, to: {to} }}\n", 2, column);
        Assert.Contains(what, error.What, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_changes_the_horizon_with_the_same_checks()
    {
        var year = ScenarioCase.Read(ScenarioCase.Head, new() { From = "2023-10-01", To = "2024-09-30" });
        Assert.Equal(366, year.Horizon.Days);
        foreach (var bad in (string[])["2023-02-29", "2020-01-01", "2024-04-01", "x"])
        {
            var error = Assert.Throws<UserError>(() =>
                ScenarioCase.Read(ScenarioCase.Head, new ScenarioOverrides { From = bad })
            );
            Assert.Contains(error.File, (string[])["--from", "case.yaml"]);
        }
    }

    [Fact]
    public void A_single_value_holds_from_the_first_day_wherever_that_is()
    {
        var steps = ScenarioCase.Steps("  target.national: 7\n", new ScenarioOverrides { From = "2023-10-01" });
        Assert.Equal([new LeverStep(new(2023, 10, 1), null, 7)], steps);
    }
}
