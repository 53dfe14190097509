using Caseload.Analysis.Headlines;
using Caseload.Engine.Numerics;
using Caseload.Model.Recording;
using Caseload.Model.Records;

namespace Caseload.Analysis.Calibration;

/// <summary>Recorded values beside what reads the same from a run: flows as means a day, stocks at midnight, in logs or log-odds.</summary>
internal sealed class CalibrationPoints(RecordLayout layout)
{
    private static readonly string[] Criminalities = ["convicted", "pending", "other"];

    // Fewer at one AOR are as good as none: a logarithm would make much of a few people.
    private const double FewPeople = 20;

    // A stock of the first weeks is that of the start, which is the record's own.
    private readonly DateOnly settled = layout.Horizon.From.AddDays(28);

    public List<CalibrationPoint> Weeks(WeeklySeries series, string measure)
    {
        List<CalibrationPoint> points = [];
        for (var i = 0; i < series.Value.Count; i++)
        {
            var (from, to) = (series.WeekStart[i], series.WeekStart[i].AddDays(6));
            if (series.DaysCovered[i] == 7 && Covers(from, to))
                points.Add(Flow(from, to, measure, series.Value[i] / 7));
        }
        return points;
    }

    public List<CalibrationPoint> Months(MonthlySeries series, string measure) =>
        [.. MonthsOf(series).Select(m => Flow(m.From, m.To, measure, m.Value / m.To.Day))];

    public List<CalibrationPoint> ArrestShares(PublicRecords records)
    {
        List<CalibrationPoint> points = [];
        foreach (var (from, to, _) in MonthsOf(records.ArrestsByCriminality[0]))
        {
            var counts = records.ArrestsByCriminality.Select(s => s.On(from)).ToArray();
            for (var c = 0; c < 2; c++)
            {
                var (part, whole) = (
                    RunRecord.PlaceOf(layout, "arrests_" + Criminalities[c]),
                    RunRecord.PlaceOf(layout, "arrests")
                );
                var days = new Period(from, to).Within(layout.Horizon);
                var observed = LogOdds(counts[c] / counts.Sum());
                points.Add(new(from, to, Criminalities[c], observed, run => LogOdds(run.Sum(part, days) / run.Sum(whole, days))));
            }
        }
        return points;
    }

    public List<CalibrationPoint> Nights(PublicRecords records)
    {
        List<CalibrationPoint> points = [];
        for (var i = 0; i < records.MidnightNational.Length; i++)
        {
            var night = records.MidnightFrom.AddDays(i);
            if (night.DayOfWeek == DayOfWeek.Sunday && Runs(night))
                points.Add(Stock(night, "detained", records.MidnightNational[i]));
        }
        return points;
    }

    public List<CalibrationPoint> Classes(PublicRecords records)
    {
        List<CalibrationPoint> points = [];
        foreach (var snapshot in records.Snapshots.Where(s => Runs(s.Date)))
            for (var c = 0; c < Criminalities.Length; c++)
            {
                var (ice, all) = (
                    RunRecord.PlaceOf(layout, "detained_ice_" + Criminalities[c]),
                    RunRecord.PlaceOf(layout, "detained_" + Criminalities[c])
                );
                var (night, day) = (snapshot.Date, DayOf(snapshot.Date));
                var (byIce, byCbp) = (snapshot.People[0, c], snapshot.People[1, c]);
                points.Add(new(night, night, "ICE " + Criminalities[c], Log(byIce), run => Log(run.Day(ice, day))));
                points.Add(
                    new(night, night, "CBP " + Criminalities[c], Log(byCbp), run => Log(run.Day(all, day) - run.Day(ice, day)))
                );
            }
        return points;
    }

    public List<CalibrationPoint> Offices(PublicRecords records)
    {
        const int everyDays = 56;
        List<CalibrationPoint> points = [];
        var place = RunRecord.OfficePlace(layout, "detained");
        for (var week = 13; week < layout.Weeks.Count; week += everyDays / 7)
        {
            var (night, at) = (layout.Weeks[week], week);
            var people = records.MidnightByOffice[night.DayNumber - records.MidnightFrom.DayNumber];
            for (var o = 0; o < Office.Count; o++)
            {
                var office = o;
                points.Add(
                    new(
                        night,
                        night,
                        Office.Names[o],
                        Log(Math.Max(people[o], FewPeople)),
                        run => Log(Math.Max(run.OfficeWeek(place, office, at), FewPeople))
                    )
                );
            }
        }
        return points;
    }

    public List<CalibrationPoint> LongStays(PublicRecords records)
    {
        var (over, all) = (RunRecord.PlaceOf(layout, "detained_over_180"), RunRecord.PlaceOf(layout, "detained"));
        return
        [
            .. records
                .Lengths.Where(l => Runs(l.Date))
                .Select(l =>
                {
                    var day = DayOf(l.Date);
                    var observed = LogOdds(1 - l.People[0] / l.People.Sum());
                    return new CalibrationPoint(
                        l.Date,
                        l.Date,
                        "",
                        observed,
                        run => LogOdds(run.Day(over, day) / run.Day(all, day))
                    );
                }),
        ];
    }

    public List<CalibrationPoint> Stays(PublicRecords records)
    {
        var (days, departures, releases) = (
            RunRecord.PlaceOf(layout, "exit_days"),
            RunRecord.PlaceOf(layout, "departures"),
            RunRecord.PlaceOf(layout, "releases")
        );
        return
        [
            .. MonthsOf(records.AverageStay)
                .Select(m =>
                {
                    var span = new Period(m.From, m.To).Within(layout.Horizon);
                    return new CalibrationPoint(
                        m.From,
                        m.To,
                        "",
                        Log(m.Value),
                        run => Log(run.Sum(days, span) / (run.Sum(departures, span) + run.Sum(releases, span)))
                    );
                }),
        ];
    }

    /// <summary>The first total of a fiscal year holds other days than its own: what counts is what it grew by.</summary>
    public List<CalibrationPoint> Removals(PublicRecords records)
    {
        List<CalibrationPoint> points = [];
        foreach (var (before, now) in records.RemovalsToDate.Zip(records.RemovalsToDate.Skip(1)))
        {
            // A total counts to the day before its date.
            var to = now.Date.AddDays(-1);
            if (before.FiscalYear != now.FiscalYear || !Covers(before.Date, to))
                continue;
            var removals = (now.Removals - before.Removals) / (now.Date.DayNumber - before.Date.DayNumber);
            points.Add(Flow(before.Date, to, "removals_official", removals));
        }
        return points;
    }

    public List<CalibrationPoint> Alternatives(PublicRecords records) =>
        [.. records.Atd.Where(a => Runs(a.Date)).Select(a => Stock(a.Date, "atd", a.People.Sum()))];

    /// <summary>
    /// Growth since the first value of the days that are run: record and model count different courts' cases, so their levels are
    /// not compared.
    /// </summary>
    public List<CalibrationPoint> Growth(IReadOnlyList<(DateOnly Date, double Cases)> record, string measure)
    {
        var place = RunRecord.PlaceOf(layout, measure);
        // The night before the first day is the start.
        var known = record.Where(r => r.Date >= layout.Horizon.From.AddDays(-1) && r.Date <= layout.Horizon.To).ToList();
        if (known.Count == 0)
            return [];
        var first = Math.Max(0, DayOf(known[0].Date));
        return
        [
            .. known
                .Skip(1)
                .Select(r =>
                {
                    var day = DayOf(r.Date);
                    return new CalibrationPoint(
                        known[0].Date,
                        r.Date,
                        "",
                        Log(r.Cases / known[0].Cases),
                        run => Log(run.Day(place, day) / run.Day(place, first))
                    );
                }),
        ];
    }

    public static MonthlySeries Sum(IReadOnlyList<MonthlySeries> series) =>
        new(series[0].Month, [.. series[0].Month.Select(m => series.Sum(s => s.On(m)))]);

    private CalibrationPoint Flow(DateOnly from, DateOnly to, string measure, double observed)
    {
        var place = RunRecord.PlaceOf(layout, measure);
        var days = new Period(from, to).Within(layout.Horizon);
        return new(from, to, "", Log(observed), run => Log(run.Mean(place, days)));
    }

    private CalibrationPoint Stock(DateOnly night, string measure, double observed)
    {
        var place = RunRecord.PlaceOf(layout, measure);
        var day = DayOf(night);
        return new(night, night, "", Log(observed), run => Log(run.Day(place, day)));
    }

    private IEnumerable<(DateOnly From, DateOnly To, double Value)> MonthsOf(MonthlySeries series)
    {
        for (var i = 0; i < series.Month.Count; i++)
        {
            var (from, to) = (series.Month[i], series.Month[i].AddMonths(1).AddDays(-1));
            if (Covers(from, to))
                yield return (from, to, series.Value[i]);
        }
    }

    private bool Covers(DateOnly from, DateOnly to) => from >= layout.Horizon.From && to <= layout.Horizon.To;

    private bool Runs(DateOnly night) => night >= settled && night <= layout.Horizon.To;

    private int DayOf(DateOnly date) => date.DayNumber - layout.Horizon.From.DayNumber;

    // A logarithm needs something even where a run counts nothing.
    private static double Log(double value) => Exact.Log(Math.Max(value, 1e-3));

    private static double LogOdds(double share)
    {
        var inside = Math.Clamp(share, 1e-3, 1 - 1e-3);
        return Exact.Log(inside / (1 - inside));
    }
}
