using System.Globalization;
using Caseload.Analysis.Forecasts.Histories;
using Caseload.Analysis.Forecasts.Opponents;
using Caseload.Data.Parameters;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Caseload.Tests.Analysis.Forecasts.Origins;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts.Histories;

/// <summary>What a check of 2017 or 2021 reads, and that nothing measured or fitted later reaches its arrests.</summary>
public sealed class HistoryCheckTests
{
    private const int Few = 4;
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private static readonly DateOnly LastMeasured = new(2022, 12, 31);

    public static TheoryData<string> Names => ["history-2017", "history-2021"];

    [Fact]
    public void The_origin_is_the_Sunday_of_the_change()
    {
        Assert.Equal(new(2017, 1, 15), Of("history-2017").Origin);
        Assert.Equal(new(2021, 1, 17), Of("history-2021").Origin);
    }

    [Theory]
    [InlineData("2016-12-18", "2017-07-15", 2017)]
    [InlineData("2016-12-19", "2017-07-15", 0)]
    [InlineData("2016-12-18", "2017-07-14", 0)]
    [InlineData("2017-01-10", "2021-07-17", 2021)]
    public void A_change_needs_four_weeks_before_and_half_a_year_after(string from, string to, int year) =>
        Assert.Equal(
            year,
            HistoryCheck.ChangeWithin(new(DateOnly.Parse(from, Invariant), DateOnly.Parse(to, Invariant)))?.Year ?? 0
        );

    [Fact]
    public void In_proportion_moves_the_walk_with_the_detainers_of_four_weeks()
    {
        var check = Of("history-2021");
        var walk = SimpleForecasts.Baseline.At(check.Task);
        var moved = InProportion.Of(check, Lab.Records.Detainers);
        // Weeks that end on 16 January and on 13 March 2021, by hand from data/series/detainers_weekly_national.csv.
        var before = 1734 + 1831 + 2083 + 1844.0;
        var after = 973 + 483 + 469 + 481.0;
        Assert.Equal(new(2021, 3, 13), moved[7].TargetEndDate);
        Assert.All(walk[7].Values.Zip(moved[7].Values), p => Assert.Equal(p.First * after / before, p.Second, 9));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Later_records_do_not_reach_it_but_detainers_where_they_are_told(string name)
    {
        var check = Of(name);
        // People on alternatives by all 25 offices are counted from January 2022: the first count stands, and the page says so.
        var changed = LaterValues.Changed(Lab.Records, check.Origin) with
        {
            Atd = Lab.Records.Atd,
        };
        var other = Of(name, records: changed);
        Assert.Equal(Values(check, told: false), Values(other, told: false));
        Assert.NotEqual(Values(check, told: true), Values(other, told: true));
        var same = Of(name, records: changed with { Detainers = Lab.Records.Detainers });
        Assert.Equal(Values(check, told: true), Values(same, told: true));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_number_that_was_fitted_or_measured_after_2022_reaches_it(string name)
    {
        var priors = Priors(name).Rows.Select(r => ParameterTable.FamilyOf(r.Id)).ToHashSet(StringComparer.Ordinal);
        ParameterRow[] rows =
        [
            .. Lab.Table.Rows.Select(r =>
                IsLater(r) && !priors.Contains(ParameterTable.FamilyOf(r.Id))
                    ? r with
                    {
                        Low = 0.8 * r.Low,
                        Central = 0.8 * r.Central,
                        High = 0.8 * r.High,
                    }
                    : r
            ),
        ];
        Assert.NotEqual(Lab.Table.Rows, rows);
        Assert.Equal(Values(Of(name), told: true), Values(Of(name, new(rows)), told: true));
    }

    private static bool IsLater(ParameterRow row) =>
        row.Source.StartsWith("fitted", StringComparison.Ordinal)
        || (row.Source.StartsWith("computed here", StringComparison.Ordinal) && row.AsOf > LastMeasured)
        || (row.Role == ParameterRole.Dated && (row.KnownOn ?? row.AsOf) > LastMeasured);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_prior_is_a_row_of_the_fit(string name)
    {
        var fitted = Lab
            .Table.Rows.Where(r => r.Source.StartsWith("fitted", StringComparison.Ordinal))
            .Select(r => (ParameterTable.FamilyOf(r.Id), r.Low, r.Central, r.High))
            .ToHashSet();
        Assert.All(
            Priors(name).Rows,
            r => Assert.DoesNotContain((ParameterTable.FamilyOf(r.Id), r.Low, r.Central, r.High), fitted)
        );
    }

    private static double[][] Values(HistoryCheck check, bool told) =>
        [.. check.Forecast(check.Experiment(told), Few, 7, 2).Select(f => f.Values)];

    private static HistoryCheck Of(string name, ParameterTable? table = null, PublicRecords? records = null) =>
        new(Lab.Shipped(name), table ?? Lab.Table, Priors(name), records ?? Lab.Records);

    private static ParameterTable Priors(string name) => PriorFile.Read(Lab.Shipped(name).Priors!, Lab.Table);
}
