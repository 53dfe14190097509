using System.Globalization;
using Caseload.Analysis.Headlines;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Claims;

/// <summary>Which histories test a claim. A claim sets a level to reach; none is ever solved for.</summary>
public static class ClaimExperiments
{
    /// <summary>Few, so that the whole ledger takes a minute or two; shares are told as `3 of 16`.</summary>
    public const int Histories = 16;

    /// <summary>Where a history is long, or its answer does not turn on a share.</summary>
    public const int FewHistories = 8;

    private static readonly DateOnly ActOf2025 = new(2025, 7, 4);

    /// <summary>The experiment of a claim; null where no history tests it.</summary>
    public static ClaimExperiment? Of(Claim claim) =>
        (claim.Kind, claim.Measure) switch
        {
            (ClaimKind.Target, "arrests") when claim.Low is { } low => Target(claim, low),
            (ClaimKind.Capacity, "beds_funded" or "beds_contract") when claim is { Low: { } low, High: null } => Beds(low),
            (ClaimKind.Capacity, "immigration_judges") when claim is { Low: { } low, To: not null } => Judges(
                low,
                claim.To.Value
            ),
            (ClaimKind.Relation, "self_departures") when claim is { Unit: "persons, fast minus gradual", To: { } to } => new(
                "fast",
                FewHistories,
                layout => [ReachHeadlines.Sum(layout, "self_departures", "persons")]
            )
            {
                Less = "gradual",
                To = to,
            },
            _ => null,
        };

    private static ClaimExperiment Target(Claim claim, double low)
    {
        var from = claim.From ?? claim.SaidOn;
        var office = claim.Scope is Claim.EachOffice;
        var level = office ? low * Office.Count : low;
        return new(office ? "floor-75" : "target-1200", Histories, layout => ReachHeadlines.OfTarget(layout, level, from))
        {
            Set = $"{(office ? "target.office_floor" : "target.national")}={Dated(from, low)}",
        };
    }

    private static ClaimExperiment Beds(double low) =>
        new("beds-100k", FewHistories, layout => ReachHeadlines.OfBeds(layout, low))
        {
            Set = $"custody.beds.contract={Dated(ActOf2025, low)}",
        };

    private static ClaimExperiment Judges(double more, DateOnly to) =>
        new("judges-plus-700", FewHistories, ReachHeadlines.OfBacklog)
        {
            Set = $"courts.judges.hire_plan={Dated(ActOf2025, more)}",
            To = to < Horizon.LatestStart.AddYears(9) ? to : Horizon.LatestStart.AddYears(9),
        };

    private static string Dated(DateOnly from, double value) =>
        $"{Period.Iso(from)}:{value.ToString(CultureInfo.InvariantCulture)}";
}
