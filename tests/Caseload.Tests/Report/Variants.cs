using Caseload.Analysis.Numbers;
using Caseload.Analysis.Observed;
using Caseload.Report;

namespace Caseload.Tests.Report;

/// <summary>Reports of all kinds that a page must hold, each made once.</summary>
internal static class Variants
{
    private static readonly DateOnly Start = new(2025, 1, 20);
    private static readonly DateOnly Weeks = new(2025, 3, 31);

    private static readonly Dictionary<string, Lazy<ReportInputs>> Made = new(StringComparer.Ordinal)
    {
        ["target"] = new(() => MadeUpReport.Of("target-1200", Start, Weeks, 3)),
        ["baseline"] = new(() => MadeUpReport.Of("baseline", Start, Weeks, 3)),
        ["no target"] = new(() => MadeUpReport.Of("no-target", Start, Weeks, 3)),
        ["ten days"] = new(() => MadeUpReport.Of("target-1200", Start, new(2025, 1, 29), 3)),
        ["one history"] = new(() => MadeUpReport.Of("target-1200", Start, Weeks, 1)),
        ["cohorts"] = new(() => MadeUpReport.Of("target-1200", Start, new(2025, 9, 30), 3)),
        ["before the target"] = new(() => MadeUpReport.Of("target-1200", new(2024, 10, 1), new(2024, 12, 31), 2)),
        ["after the record"] = new(() =>
            Of("target") with
            {
                Ground = Of("target").Ground with { Record = Ended(Of("target").Ground.Record, new(2024, 11, 30)) },
            }
        ),
        ["record missing"] = new(() =>
            Of("target") with
            {
                Ground = Of("target").Ground with { Record = new(Of("target").Ground.Record.From, []), Trust = [] },
            }
        ),
        ["zero arrests"] = new(() => Every(Of("cohorts"), name => Has(name, "arrest"), _ => 0)),
        ["all zero"] = new(() => Every(Of("cohorts"), _ => true, _ => 0)),
        ["never at target"] = new(() => Every(Of("target"), name => Has(name, "weeks_at_target"), _ => 0)),
        ["no full week at target"] = new(() => Missing(Of("target"), name => Has(name, "weeks_at_target"))),
        ["all missing"] = new(() => Missing(Of("cohorts"), name => !Has(name, "target.period"))),
        ["huge"] = new(() => Every(Of("cohorts"), name => !Share(name), x => x * 1e6)),
    };

    public static IEnumerable<string> Names => Made.Keys;

    public static ReportInputs Of(string name) => Made[name].Value;

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.Ordinal);

    private static bool Share(string name) => Has(name, "_limit") || Has(name, "criminality") || Has(name, "channel");

    private static RecordSeries Ended(RecordSeries record, DateOnly last) =>
        record with
        {
            All = [.. record.All.Select(s => s with { Points = [.. s.Points.Where(p => p.Period.To <= last)] })],
        };

    private static ReportInputs Every(ReportInputs inputs, Func<string, bool> which, Func<double, double> value) =>
        With(
            inputs,
            which,
            i =>
                i with
                {
                    Median = value(i.Median),
                    Low50 = value(i.Low50),
                    High50 = value(i.High50),
                    Low90 = value(i.Low90),
                    High90 = value(i.High90),
                    Mean = value(i.Mean),
                }
        );

    private static ReportInputs Missing(ReportInputs inputs, Func<string, bool> which)
    {
        var made = With(
            inputs,
            which,
            i =>
                new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN)
                {
                    Histories = i.Histories,
                    Reached = 0,
                }
        );
        return which("cohort") ? made with { Series = made.Series with { Flows = new([], []) } } : made;
    }

    private static ReportInputs With(ReportInputs inputs, Func<string, bool> which, Func<Interval, Interval> made) =>
        inputs with
        {
            Verdict = inputs.Verdict with
            {
                Lines = [.. inputs.Verdict.Lines.Select(l => which(l.Name) ? l with { Interval = made(l.Interval) } : l)],
            },
            Series = inputs.Series with
            {
                Series =
                [
                    .. inputs.Series.Series.Select(s => which(s.Name) ? s with { Values = [.. s.Values.Select(made)] } : s),
                ],
            },
        };
}
