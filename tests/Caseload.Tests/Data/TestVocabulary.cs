using Caseload.Data.Parameters;
using Caseload.Data.Scenarios;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Tests.Data;

/// <summary>Levers and parameters as the Model declares them, for tests of the readers alone.</summary>
internal static class TestVocabulary
{
    public static ParameterTable Table { get; } = ParameterFile.Read(Path.Combine(RepositoryPaths.Data, "parameters.csv"));

    public static ScenarioVocabulary All { get; } =
        new(
            [
                Number("target.national", "arrests/day", 0, 100_000),
                Number("target.office_floor", "arrests/day/office", 0, 4_000),
                Switch("target.cap"),
                Number("target.share_rule", "rule", 0, 2),
                Switch("target.accountability.managers"),
                Switch("target.push.2025_01"),
                Switch("target.push.2025_05"),
                Number("workforce.ero.officers", "officers", 0, 100_000),
                Number("workforce.detailees.ramp", "officers", 0, 100_000),
                Number("workforce.hire.plan", "officers", 0, 100_000),
                Number("workforce.partners.agreements", "agreements", 0, 20_000),
                Number("custody.beds.contract", "beds", 0, 1_000_000),
                Switch("custody.beds.growth_limit"),
                Number("custody.beds.funded", "beds", 0, 1_000_000),
                Number("custody.beds.guaranteed_minimum", "beds", 0, 1_000_000),
                Number("courts.judges", "judges", 0, 10_000),
                Number("courts.judges.cap_reconciliation_act", "judges", 0, 10_000),
                Number("courts.judges.hire_plan", "judges", 0, 10_000),
                Number("removals.flights.per_month", "flights/month", 0, 10_000),
                Switch("removals.agreement_uncooperative"),
                Number("pool.detainers_daily", "detainers/day", 0, 100_000),
                Number("border.cbp_bookins_daily", "book-ins/day", 0, 100_000),
                Number("courts.new_cases_monthly", "cases/month", 0, 10_000_000),
                Number("border.ero_share_at_border", "share", 0, 1),
                .. Policies.Select(Switch),
            ],
            [
                new("target.push.fade_half_life", "days"),
                new("target.push.gain", "pressure"),
                new("arrests.mix.convicted.custodial", "share") { Dated = true },
                new("courts.vd.logit_a", "log-odds"),
                new("workforce.detailees.fte_share", "share"),
            ]
        )
        {
            Table = Table,
        };

    private static IEnumerable<string> Policies =>
        Table
            .Rows.Where(r => r.Id.StartsWith("policy.", StringComparison.Ordinal))
            .Select(r => string.Join('.', r.Id.Split('.').Take(2)))
            .Distinct(StringComparer.Ordinal);

    private static Lever Number(string id, string unit, double low, double high) => new(id, unit, low, high, $"Sets {id}.");

    private static Lever Switch(string id) => new(id, "indicator", 0, 1, $"Switches {id}.");
}
