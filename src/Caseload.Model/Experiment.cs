using Caseload.Engine.Ensembles;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;
using Caseload.Model.Scenarios;

namespace Caseload.Model;

// STUB: replaced on merge.
public sealed class Experiment
{
    private Experiment(Scenario scenario)
    {
        Scenario = scenario;
        Layout = new(scenario.Horizon, Catalogue.Measures);
    }

    public Scenario Scenario { get; }

    public RecordLayout Layout { get; }

    public static Experiment Create(Scenario scenario, ParameterTable parameters, PublicRecords records) => new(scenario);

    public RunWorker CreateWorker(ulong seed, Vary vary, bool check = false) => new(this, seed);
}

public sealed class RunWorker(Experiment experiment, ulong seed) : IRunWorker
{
    public IReadOnlyList<string> Breaches { get; } = [];

    public void Execute(int run, Span<float> record)
    {
        var layout = experiment.Layout;
        var target = experiment.Scenario.Levers.FirstOrDefault(l => l.Lever.Equals("target.national", StringComparison.Ordinal));
        for (var m = 0; m < layout.Measures.Count; m++)
        {
            var name = layout.Measures[m].Name;
            for (var day = 0; day < layout.Days; day++)
            {
                var date = layout.Horizon.From.AddDays(day);
                var asked = target?.Steps.LastOrDefault(s => s.From <= date)?.Value ?? 0;
                record[layout.Day(m, day)] = (float)Value(name, asked, run, day);
            }
            for (var w = 0; w < layout.Weeks.Count; w++)
            {
                var sum = 0f;
                for (var d = 0; d < 7; d++)
                    sum += record[layout.Day(m, layout.FirstSunday + 7 * w + d)];
                record[layout.Week(m, w)] = sum / 7;
            }
        }
        for (var m = 0; m < layout.OfficeMeasures.Count; m++)
        for (var o = 0; o < Office.Count; o++)
        for (var w = 0; w < layout.Weeks.Count; w++)
        {
            var name = layout.OfficeMeasures[m].Name;
            record[layout.OfficeWeek(m, o, w)] = name.Contains("limit", StringComparison.Ordinal) ? ((o + w + run) % 9 < 4 + name.Length % 3 ? 1 : 0) : 20 + o;
        }
    }

    private double Value(string name, double asked, int run, int day)
    {
        var noise = (((ulong)run * 2654435761UL + seed) % 1000) / 1000.0 - 0.5;
        var level = name switch
        {
            "target" => asked,
            "arrests" => 300 + 0.5 * asked + 300 * noise + day * 0.1,
            "detained" => 50000 + 10000 * noise + 5 * asked,
            "cohort_60" or "cohort_90" or "cohort_180" => 900,
            _ when name.StartsWith("cohort_", StringComparison.Ordinal) => 300 + 50 * noise,
            _ when name.StartsWith("arrests_", StringComparison.Ordinal) => 300 + 100 * noise,
            _ => 700 + 200 * noise,
        };
        return level;
    }
}

public static class Catalogue
{
    private const string Names =
        "arrests* arrests_convicted arrests_pending arrests_other target bookins* detained* departures* departures_ice cohort_60 cohort_departed_60 cohort_released_60 cohort_90 cohort_departed_90 cohort_released_90 cohort_180 cohort_departed_180 cohort_released_180 officer_days_available needs_officer_days approvals_available needs_approvals beds_usable needs_beds hearing_slots_available needs_hearing_slots seats_available needs_seats arrests_limit_target* arrests_limit_pool* arrests_limit_officers* arrests_limit_approvals* arrests_limit_beds* departures_limit_orders* departures_limit_documents* departures_limit_seats* departures_limit_none*";

    public static IReadOnlyList<Measure> Measures { get; } =
        [
            .. Names
                .Split(' ')
                .Select(n => new Measure<Registry.Index>(n.TrimEnd('*'), "a day", MeasureKind.Flow, "Stub.") { ByOffice = n.EndsWith('*') }),
        ];

    public static IReadOnlyList<Lever> Levers { get; } =
        [
            new("target.national", "arrests/day", 0, 100_000, "Sets target.national."),
            new("target.office_floor", "arrests/day/office", 0, 4_000, "Sets target.office_floor."),
            new("target.share_rule", "rule", 0, 2, "Sets target.share_rule."),
            new("workforce.ero.officers", "officers", 0, 100_000, "Sets workforce.ero.officers."),
            new("workforce.detailees.ramp", "officers", 0, 100_000, "Sets workforce.detailees.ramp."),
            new("workforce.hire.plan", "officers", 0, 100_000, "Sets workforce.hire.plan."),
            new("workforce.partners.agreements", "agreements", 0, 20_000, "Sets workforce.partners.agreements."),
            new("custody.beds.contract", "beds", 0, 1_000_000, "Sets custody.beds.contract."),
            new("custody.beds.funded", "beds", 0, 1_000_000, "Sets custody.beds.funded."),
            new("custody.beds.guaranteed_minimum", "beds", 0, 1_000_000, "Sets custody.beds.guaranteed_minimum."),
            new("courts.judges", "judges", 0, 10_000, "Sets courts.judges."),
            new("courts.judges.cap_reconciliation_act", "judges", 0, 10_000, "Sets courts.judges.cap_reconciliation_act."),
            new("courts.judges.hire_plan", "judges", 0, 10_000, "Sets courts.judges.hire_plan."),
            new("removals.flights.per_month", "flights/month", 0, 10_000, "Sets removals.flights.per_month."),
            new("pool.detainers_daily", "detainers/day", 0, 100_000, "Sets pool.detainers_daily."),
            new("border.cbp_bookins_daily", "book-ins/day", 0, 100_000, "Sets border.cbp_bookins_daily."),
            new("courts.new_cases_monthly", "cases/month", 0, 10_000_000, "Sets courts.new_cases_monthly."),
            new("border.ero_share_at_border", "share", 0, 1, "Sets border.ero_share_at_border."),
            new("target.cap", "indicator", 0, 1, "Sets target.cap."),
            new("target.accountability.managers", "indicator", 0, 1, "Sets target.accountability.managers."),
            new("target.push.2025_01", "indicator", 0, 1, "Sets target.push.2025_01."),
            new("target.push.2025_05", "indicator", 0, 1, "Sets target.push.2025_05."),
            new("custody.beds.growth_limit", "indicator", 0, 1, "Sets custody.beds.growth_limit."),
            new("removals.agreement_uncooperative", "indicator", 0, 1, "Sets removals.agreement_uncooperative."),
            new("policy.no_bond_memo", "indicator", 0, 1, "Sets policy.no_bond_memo."),
            new("policy.priorities_2025", "indicator", 0, 1, "Sets policy.priorities_2025."),
        ];

    public static IReadOnlyList<Parameter> Parameters { get; } = [new("target.pressure.follow_share", "share")];

    public static IReadOnlyList<string> Purposes { get; } = [];

    public static IReadOnlyList<string> Laws { get; } = ["Conservation"];

    public static IReadOnlyList<string> Stages { get; } = ["Border"];
}
