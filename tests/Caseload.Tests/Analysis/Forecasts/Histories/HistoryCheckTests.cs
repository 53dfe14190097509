using Caseload.Analysis.Forecasts.Histories;
using Caseload.Data.Parameters;
using Caseload.Data.Scenarios;
using Caseload.Model;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Caseload.Tests.Analysis.Forecasts.Origins;
using Caseload.Tests.Data;
using Caseload.Tests.Model;
using Xunit;

namespace Caseload.Tests.Analysis.Forecasts.Histories;

/// <summary>What a check of 2017 or 2021 reads, and that nothing measured or fitted later reaches its arrests.</summary>
public sealed class HistoryCheckTests
{
    private const int Few = 4;
    private static readonly DateOnly LastMeasured = new(2022, 12, 31);

    public static TheoryData<string> Names => ["history-2017", "history-2021"];

    [Fact]
    public void The_origin_is_the_Sunday_of_the_change()
    {
        Assert.Equal(new(2017, 1, 15), Of("history-2017").Origin);
        Assert.Equal(new(2021, 1, 17), Of("history-2021").Origin);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Later_records_do_not_reach_it_but_detainers_where_they_are_told(string name)
    {
        var check = Of(name);
        // The first count of people on alternatives is of 2019: for 2017 it stands, and the page says so.
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

    private static double[][] Values(HistoryCheck check, bool told) =>
        [.. check.Forecast(check.Experiment(told), Few, 7, 2).Select(f => f.Values)];

    private static HistoryCheck Of(string name, ParameterTable? table = null, PublicRecords? records = null) =>
        new(Scenario(name), table ?? Lab.Table, Priors(name), records ?? Lab.Records);

    private static ParameterTable Priors(string name) => PriorFile.Read(Scenario(name).Priors!, Lab.Table);

    private static Scenario Scenario(string name) =>
        ScenarioFile.Read(name, RepositoryPaths.Scenarios, new(Catalogue.Levers, Catalogue.Parameters) { Table = Lab.Table });
}
