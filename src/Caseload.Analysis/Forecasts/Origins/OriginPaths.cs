using Caseload.Analysis.Headlines;
using Caseload.Model.Forecasts;
using Caseload.Model.Recording;
using Caseload.Model.Records;

namespace Caseload.Analysis.Forecasts.Origins;

/// <summary>
/// What the histories of an origin say of one count: for each history a value on its own scale at the start and at each horizon.
/// Only their ratio is used: the record gives the level. An AOR's path is half its own and half the nation's (in logs): the
/// model moves people between AORs by free beds, the record by contracts that it does not know.
/// </summary>
/// <param name="Start">[history]: the count at the origin as the model has it.</param>
/// <param name="Ahead">[horizon less 1][history].</param>
public sealed record OriginPaths(double[] Start, double[][] Ahead)
{
    /// <summary>
    /// Days of a run that stand for its start where the count is a flow: four weeks, so that rotations of flights are whole,
    /// or the days before a change of administration, at least a week.
    /// </summary>
    private const int MostStartDays = 28;
    private const int LeastStartDays = 7;

    /// <summary>Reads one count from the daily records of all histories.</summary>
    /// <param name="layout">Of the records; its first day is the origin.</param>
    /// <param name="records">[history]: a run's record.</param>
    /// <param name="target">The count.</param>
    /// <param name="location">`US` or an AOR.</param>
    /// <param name="ends">The last day of the count at each horizon.</param>
    public static OriginPaths Of(
        RecordLayout layout,
        IReadOnlyList<float[]> records,
        ForecastTarget target,
        string location,
        IReadOnlyList<DateOnly> ends
    )
    {
        var measure = RunRecord.Place(layout, MeasureOf(target));
        var byOffice = RunRecord.OfficePlace(layout, MeasureOf(target));
        var stock = target.Equals(ForecastTarget.DetainedMidnight);
        var start = new double[records.Count];
        var ahead = ends.Select(_ => new double[records.Count]).ToArray();
        var office = Office.Number(location);
        var origin = layout.Horizon.From;
        var startDays = StartDays(origin);
        for (var r = 0; r < records.Count; r++)
        {
            var record = records[r];
            double Day(int day) => record[layout.Day(measure, Math.Min(day, layout.Days - 1))];
            start[r] =
                office >= 0 ? Math.Sqrt((Sunday(layout, record, byOffice, office, 0) + 1) * Day(0))
                : stock ? Day(0)
                : Enumerable.Range(0, startDays).Average(Day);
            for (var h = 0; h < ends.Count; h++)
            {
                var end = ends[h].DayNumber - origin.DayNumber;
                if (office >= 0)
                {
                    ahead[h][r] = Math.Sqrt((Sunday(layout, record, byOffice, office, end) + 1) * Day(Math.Max(0, end)));
                    continue;
                }
                if (stock)
                {
                    ahead[h][r] = Day(Math.Max(0, end));
                    continue;
                }
                // Days before the origin, in a week or month that had begun, take the pace of the run's start.
                var days = target.Cadence == Cadence.Week ? 7 : ends[h].Day;
                var sum = 0.0;
                for (var d = end - days + 1; d <= end; d++)
                    sum += d < 0 ? start[r] : Day(d);
                ahead[h][r] = sum / days;
            }
        }
        return new(start, ahead);
    }

    /// <summary>Days of the record that <see cref="Of"/> reads.</summary>
    public static int DaysRead(RecordLayout layout, string location, IReadOnlyList<DateOnly> ends)
    {
        var origin = layout.Horizon.From;
        var last = Math.Max(0, ends[^1].DayNumber - origin.DayNumber);
        // An AOR's count is read from its week, which is written on its Saturday.
        if (Office.Number(location) >= 0)
            last = layout.FirstSunday + 7 * (Math.Max(0, last - layout.FirstSunday) / 7) + 6;
        return Math.Min(layout.Days, 1 + Math.Max(last, StartDays(origin)));
    }

    private static int StartDays(DateOnly origin) =>
        AdministrationChange.Ahead(origin, MostStartDays) is { } change
            ? Math.Max(LeastStartDays, change.Day.DayNumber - origin.DayNumber)
            : MostStartDays;

    // People held at an AOR on the Sunday of a full week.
    private static double Sunday(RecordLayout layout, float[] record, int measure, int office, int day)
    {
        var week = Math.Clamp((day - layout.FirstSunday) / 7, 0, layout.Weeks.Count - 1);
        return record[layout.OfficeWeek(measure, office, week)];
    }

    private static string MeasureOf(ForecastTarget target) =>
        target.Equals(ForecastTarget.ArrestsWeek) ? "arrests"
        : target.Equals(ForecastTarget.DetainedMidnight) ? "detained"
        : target.Equals(ForecastTarget.IceBookInsMonth) ? "bookins"
        : "departures";
}
