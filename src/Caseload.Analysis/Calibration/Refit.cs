using Caseload.Model.Policy;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Calibration;

/// <summary>A fit that differs from the whole one: without some series, up to an earlier day, or without a mechanism.</summary>
/// <param name="Id">Short name.</param>
/// <param name="What">What is left out.</param>
/// <param name="LeftOut">Ids of series that it does not see.</param>
/// <param name="To">Last day that it sees.</param>
/// <param name="Change">What turns a mechanism off; null where none is.</param>
public sealed record Refit(string Id, string What, IReadOnlyList<string> LeftOut, DateOnly? To, Func<Scenario, Scenario>? Change)
{
    public static readonly Refit Whole = new("whole", "nothing", [], null, null);

    /// <summary>Series left out one kind at a time, then the push of May 2025.</summary>
    public static IReadOnlyList<Refit> LeaveOuts { get; } =
    [
        new(
            "detained",
            "people detained, all counts of them",
            ["detained", "detained_classes", "detained_aor", "long_stays"],
            null,
            null
        ),
        new("bookouts", "book-outs, removals and stays", ["departures", "releases", "removals", "stay"], null, null),
        new("push", "everything after 20 May 2025, the eve of the second push", [], new(2025, 5, 20), null),
    ];

    /// <summary>Mechanisms turned off one at a time.</summary>
    public static IReadOnlyList<Refit> Ablations { get; } =
    [
        Without("fade", "the fade of pressure after a push", "target.push.fade_half_life", 1e5),
        Without("damping", "that full beds damp arrests", "custody.crowding.arrest_damping", 0),
        Without("leads", "leads prepared before the first push", "pool.prepared_leads.at_start", 0),
        new(
            "approvals",
            "supervisor approvals",
            [],
            null,
            s =>
                s with
                {
                    Levers = [.. s.Levers, new(Switches.ApprovalRequired.Id, [new(CalibrationRecord.Window.From, null, 0)])],
                }
        ),
    ];

    /// <summary>The scenario of the fit.</summary>
    public Scenario Of(Scenario baseline) => Change is null ? baseline : Change(baseline);

    /// <summary>True if the fit sees a value.</summary>
    public bool Sees(CalibrationSeries series, CalibrationPoint point) =>
        !LeftOut.Contains(series.Id, StringComparer.Ordinal) && (To is null || point.To <= To);

    /// <summary>The series and values that the fit sees.</summary>
    public IReadOnlyList<CalibrationSeries> Seen(IReadOnlyList<CalibrationSeries> all) =>
        [.. all.Select(s => s with { Points = [.. s.Points.Where(p => Sees(s, p))] }).Where(s => s.Points.Count > 0)];

    private static Refit Without(string id, string what, string parameter, double value) =>
        new(id, what, [], null, s => s with { Parameters = [.. s.Parameters, new(parameter, value, value, value)] });
}
