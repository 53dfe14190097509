using Caseload.Analysis.Headlines;
using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Registry;

namespace Caseload.Analysis.Series;

/// <summary>Measures by full week, Sunday to Saturday: a flow's mean a day, a stock at the Sunday's midnight.</summary>
internal static class WeekSeries
{
    internal static readonly string[] Shown =
    [
        "arrests",
        "arrests_custodial",
        "arrests_targeted",
        "arrests_area",
        "arrests_checkin",
        "arrests_worksite",
        "arrests_partner",
        "bookins",
        "detained",
        "detained_ice",
        "detained_cbp",
        "releases",
        "departures",
        "departures_ice",
        "departures_air",
        "departures_voluntary",
        "self_departures",
        "removals_official",
        "beds_contract",
        "beds_usable",
        "beds_funded",
        "seats_available",
        "seats_used",
        "court_pending_detained",
        "court_backlog",
        "hearing_slots_available",
        "hearing_slots_used",
        "hearings_waiting",
    ];

    internal static readonly string[] ByOffice = ["detained", "detained_from", "arrests"];

    public static IEnumerable<RunSeries> Nation(RecordLayout layout, IReadOnlyList<Period> weeks)
    {
        foreach (var name in Shown)
        {
            var place = RunRecord.Place(layout, name);
            if (place < 0)
                continue;
            var measure = layout.Measures[place];
            yield return new(
                name,
                measure.Unit,
                $"{measure.Definition} {Of(measure)}",
                weeks,
                (run, week) => run.Week(place, week)
            )
            {
                Judgment = measure.Judgment,
            };
        }
    }

    public static IEnumerable<RunSeries> Offices(RecordLayout layout, IReadOnlyList<Period> weeks)
    {
        foreach (var name in ByOffice)
        {
            var place = RunRecord.OfficePlace(layout, name);
            if (place < 0)
                continue;
            var measure = layout.OfficeMeasures[place];
            for (var o = 0; o < Office.Count; o++)
            {
                var office = o;
                yield return new(
                    $"{name}/{Office.Names[office]}",
                    measure.Unit,
                    $"{measure.Definition} {Of(measure)}",
                    weeks,
                    (run, week) => run.OfficeWeek(place, office, week)
                )
                {
                    Judgment = measure.Judgment || measure.NotObservedByOffice,
                    NotObserved = measure.NotObservedByOffice,
                    Office = Office.Names[office],
                };
            }
        }
    }

    private static string Of(Measure measure) =>
        measure.Kind == MeasureKind.Flow ? "Mean a day of the week." : "On the Sunday of the week.";
}
