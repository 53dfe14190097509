using Caseload.Engine.Numerics;
using Caseload.Model;
using Caseload.Model.Arrests;
using Caseload.Model.Custody;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;
using Caseload.Model.Workforce;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>
/// The system as an origin knew it: records and dated rows before it, levers announced by it and then held. Where a change of
/// administration lies ahead the ensemble has equal parts, each with a step in arrests of its own.
/// </summary>
public static class OriginScenarios
{
    /// <summary>Parts of an ensemble that a change of administration lies ahead of.</summary>
    public const int Parts = 8;

    /// <summary>
    /// What a step in detainers moves of all arrests at central parameters: seven in ten come from jails and prisons, and the
    /// officers' time that more of them take is missing at large.
    /// </summary>
    private const double CustodialShare = 0.45;

    private const int RecentWeeks = 8;

    /// <summary>From the report of April 2025 on contract beds are dated by themselves.</summary>
    private static readonly DateOnly BedsReported = new(2025, 4, 15);

    /// <summary>One experiment, or one for each part; run r belongs to part r modulo their number.</summary>
    /// <param name="baseline">The policies as they were.</param>
    /// <param name="table">All parameters.</param>
    /// <param name="records">All records.</param>
    /// <param name="origin">Nothing dated on or after it is read.</param>
    /// <param name="days">Days to forecast.</param>
    /// <param name="later">Dated rows of levers that were known later, for a conditional forecast; null: none.</param>
    public static IReadOnlyList<Experiment> Of(
        Scenario baseline,
        ParameterTable table,
        PublicRecords records,
        DateOnly origin,
        int days,
        IReadOnlyList<ParameterRow>? later = null
    )
    {
        var before = records.Before(origin);
        var own = table.KnownBefore(origin);
        var measured = RecentFlights.Of(RecentBookIns.Of(RecentReleases.Of(own, before, origin), before, origin), before, origin);
        var known = new ParameterTable([.. measured.Rows, .. later ?? []]);
        List<LeverSchedule> levers =
        [
            .. baseline
                .Levers.Select(l => l with { Steps = [.. l.Steps.Where(s => s.From < origin)] })
                .Where(l => l.Steps.Count > 0),
        ];
        List<ParameterRange> ranges = [.. baseline.Parameters];
        if (origin < BedsReported)
        {
            var beds = BedStage.Contract.Default;
            levers.Add(new(BedStage.Contract.Id, [new(origin, null, beds)]));
            ranges.Add(new(BedStage.ContractApril.Id, beds, beds, beds));
        }
        // Who lent how many was first counted in August 2025: an origin before it has nobody lent, and its level is the record's.
        if (!table.Family(Detailees.Lenders[0].Id).Any(r => (r.KnownOn ?? r.AsOf) < origin))
            levers.Add(new(Detailees.Ramp.Id, [new(origin, null, 0)]));
        var horizon = new Horizon(origin, origin.AddDays(days - 1));
        var change = AdministrationChange.Ahead(origin, days);
        var parts = change is null ? 1 : Parts;
        return
        [
            .. Enumerable
                .Range(0, parts)
                .Select(part =>
                    Experiment.Create(
                        baseline with
                        {
                            Horizon = horizon,
                            Origin = origin,
                            Parameters = ranges,
                            Levers = change is { } c
                                ? [.. levers, Step(before, origin, c.Day, StepOf(part, c.Elected, before, origin))]
                                : levers,
                        },
                        known,
                        before
                    )
                ),
        ];
    }

    private static double StepOf(int part, bool elected, PublicRecords before, DateOnly origin) =>
        AdministrationChange.StepOf(part, Parts, elected, AdministrationChange.Step(before.Arrests, origin));

    // Arrests go up by the step if those from jails and prisons go up by this factor.
    private static LeverSchedule Step(PublicRecords before, DateOnly origin, DateOnly day, double step)
    {
        var level = before.Detainers.Value.TakeLast(RecentWeeks).Average() / 7;
        var factor = Math.Max(0, 1 + (Exact.Exp(step) - 1) / CustodialShare);
        return new(CustodialSupply.Detainers.Id, [new(origin, null, level), new(day, null, level * factor)]);
    }
}
