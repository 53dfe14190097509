using Caseload.Model.Records;

namespace Caseload.Analysis.Fit;

/// <summary>`baseline` from 20 January 2025 against the record to 31 August 2025.</summary>
public static class Fit2025
{
    private static readonly DateOnly[] Midnights = [new(2025, 2, 23), new(2025, 4, 20), new(2025, 6, 15), new(2025, 8, 24)];

    public static IReadOnlyList<FitRow> Rows(DailyMeans model, PublicRecords records) =>
        [
            .. Midnights.SelectMany(date => Held(model, records, date)),
            WeeklyArrests(model, records),
            .. new[] { 2, 3, 4, 5, 6, 7, 8 }.Select(month => ArrestsOf(model, records, month)),
            Month(model, records.BookInsIce, "bookins", "ICE book-ins a day, June 2025", 6, null),
            Month(model, records.BookInsIce, "bookins", "ICE book-ins a day, August 2025", 8, null),
            Departures(model, records, 2, 8, 0.15),
            Departures(model, records, 8, 8, null),
            .. new[] { 2, 6 }.SelectMany(month => Criminality(model, records, month)),
            .. new[] { (1, 0.629, 0.067), (3, 0.488, 0.175), (6, 0.384, 0.289), (8, 0.363, 0.33) }.SelectMany(x =>
                HeldClasses(model, x.Item1, x.Item2, x.Item3)
            ),
            Exits(model, "Oct 2024 to Jan 2025 (from 20 January)", new(2025, 1, 20), new(2025, 1, 31), 0.606),
            Exits(model, "Feb to June 2025", new(2025, 2, 1), new(2025, 6, 30), 0.83),
            Exits(model, "July and August 2025", new(2025, 7, 1), new(2025, 8, 31), 0.889),
            new(
                "Custodial arrests a day, late January 2025",
                350,
                model.Mean("arrests_custodial", new(2025, 1, 22), new(2025, 1, 31)),
                null,
                "arrests.channel.jail_daily_jan2025 (jail transfers alone)"
            ),
            new(
                "Custodial arrests a day, August 2025",
                510,
                model.Mean("arrests_custodial", new(2025, 8, 1), new(2025, 8, 31)),
                null,
                "arrests.channel.jail_daily_aug2025 (jail transfers alone)"
            ),
            new(
                "Check-in and courthouse arrests, share of all, Feb to July 2025",
                0.08,
                model.Mean("arrests_checkin", new(2025, 2, 1), new(2025, 7, 31))
                    / model.Mean("arrests", new(2025, 2, 1), new(2025, 7, 31)),
                null,
                "arrests.channel.checkin_courthouse_share_2025 (0.03 to 0.15)"
            ),
            new(
                "Air seats used a day, August 2025",
                532,
                model.Mean("seats_used", new(2025, 8, 1), new(2025, 8, 31)),
                null,
                "950 departures a day times 0.56"
            ),
            new(
                "Detained court completions a month, Feb to Aug 2025",
                8350,
                model.Mean("court_completions_detained", new(2025, 2, 1), new(2025, 8, 31)) * 365 / 12,
                null,
                "courts.completions_detained_monthly.2025"
            ),
            new(
                "Pending detained court cases, 30 June 2025",
                34821,
                model.On("court_pending_detained", new(2025, 6, 30)),
                null,
                "courts.pending_detained.2025_06"
            ),
            new(
                "Pending court cases (not detained), 20 July 2025",
                3600000,
                model.On("court_backlog", new(2025, 7, 20)),
                null,
                "courts.pending.2025_07"
            ),
        ];

    private static IEnumerable<FitRow> Held(DailyMeans model, PublicRecords records, DateOnly date)
    {
        var midnight = records.MidnightNational[date.DayNumber - records.MidnightFrom.DayNumber];
        yield return new(
            $"People detained, midnight {date:d MMM yyyy}",
            midnight,
            model.On("detained", date),
            0.1,
            "detained_daily_national"
        );
        if (records.Snapshots.FirstOrDefault(s => s.Date == date) is not { } snapshot)
            yield break;
        var ice = snapshot.People[0, 0] + snapshot.People[0, 1] + snapshot.People[0, 2];
        var cbp = snapshot.People[1, 0] + snapshot.People[1, 1] + snapshot.People[1, 2];
        yield return new(
            $"  arrested by ICE, {date:d MMM}",
            ice,
            model.On("detained_ice", date),
            0.1,
            "detained_snapshot_agency_criminality"
        );
        yield return new(
            $"  arrested by CBP, {date:d MMM}",
            cbp,
            model.On("detained_cbp", date),
            0.1,
            "detained_snapshot_agency_criminality"
        );
    }

    private static FitRow WeeklyArrests(DailyMeans model, PublicRecords records)
    {
        var weeks = 0;
        var distance = 0.0;
        for (var i = 0; i < records.Arrests.Value.Count; i++)
        {
            var week = records.Arrests.WeekStart[i];
            if (week < new DateOnly(2025, 1, 26) || records.Arrests.DaysCovered[i] < 7)
                continue;
            var simulated = 7 * model.Mean("arrests", week, week.AddDays(6));
            distance += Math.Abs(simulated / records.Arrests.Value[i] - 1);
            weeks++;
        }
        return new(
            "Weekly arrests, 26 Jan to 30 Aug 2025: 1 + mean absolute distance",
            1,
            1 + distance / weeks,
            0.2,
            "arrests_weekly_national"
        );
    }

    private static FitRow ArrestsOf(DailyMeans model, PublicRecords records, int month)
    {
        var from = new DateOnly(2025, month, 1);
        var to = from.AddMonths(1).AddDays(-1);
        // The last recorded week ends on 30 August.
        if (month == 8)
            to = new(2025, 8, 30);
        return new(
            $"ERO arrests a day, {from:MMMM yyyy}",
            RecordedArrests(records, from, to),
            model.Mean("arrests", from, to),
            null,
            "arrests_weekly_national"
        );
    }

    private static double RecordedArrests(PublicRecords records, DateOnly from, DateOnly to) =>
        records.Arrests.Between(from, to)!.Value.Sum / (to.DayNumber - from.DayNumber + 1);

    private static FitRow Month(DailyMeans model, MonthlySeries series, string measure, string what, int month, double? aim)
    {
        var from = new DateOnly(2025, month, 1);
        return new(
            what,
            series.On(from) / DateTime.DaysInMonth(2025, month),
            model.Mean(measure, from, from.AddMonths(1).AddDays(-1)),
            aim,
            "bookins_monthly"
        );
    }

    private static FitRow Departures(DailyMeans model, PublicRecords records, int first, int last, double? aim)
    {
        var from = new DateOnly(2025, first, 1);
        var to = new DateOnly(2025, last, 1).AddMonths(1).AddDays(-1);
        var recorded = RecordedDepartures(records, from, to);
        var what = first == last ? $"Departures a day, {from:MMMM yyyy}" : $"Departures a day, {from:MMM} to {to:MMM yyyy}";
        return new(what, recorded, model.Mean("departures", from, to), aim, "bookouts_monthly, Release to Remove");
    }

    /// <summary>Departures a day over whole months.</summary>
    private static double RecordedDepartures(PublicRecords records, DateOnly from, DateOnly to)
    {
        var sum = 0.0;
        for (var i = 0; i < records.RemovalBookOuts.Month.Count; i++)
            if (records.RemovalBookOuts.Month[i] >= from && records.RemovalBookOuts.Month[i] <= to)
                sum += records.RemovalBookOuts.Value[i];
        return sum / (to.DayNumber - from.DayNumber + 1);
    }

    private static IEnumerable<FitRow> Criminality(DailyMeans model, PublicRecords records, int month)
    {
        string[] names = ["convicted", "pending", "other"];
        var from = new DateOnly(2025, month, 1);
        var to = from.AddMonths(1).AddDays(-1);
        var all = records.ArrestsByCriminality.Sum(s => s.On(from));
        for (var k = 0; k < 3; k++)
        {
            var series = records.ArrestsByCriminality[k];
            var share = series.On(from) / all;
            yield return new(
                $"Share {names[k]} of ERO arrests, {from:MMMM yyyy}",
                share,
                model.Mean("arrests_" + names[k], from, to) / model.Mean("arrests", from, to),
                null,
                "arrests_monthly_by_criminality_method"
            );
        }
    }

    private static IEnumerable<FitRow> HeldClasses(DailyMeans model, int month, double convicted, double other)
    {
        var from = month == 1 ? new DateOnly(2025, 1, 20) : new DateOnly(2025, month, 1);
        var to = new DateOnly(2025, month, 1).AddMonths(1).AddDays(-1);
        var all = model.Mean("detained_ice", from, to);
        yield return new(
            $"Share convicted of people detained whom ICE arrested, {from:MMM yyyy}",
            convicted,
            model.Mean("detained_ice_convicted", from, to) / all,
            null,
            "adp_monthly"
        );
        yield return new(
            $"Share other of people detained whom ICE arrested, {from:MMM yyyy}",
            other,
            model.Mean("detained_ice_other", from, to) / all,
            null,
            "adp_monthly"
        );
    }

    private static FitRow Exits(DailyMeans model, string period, DateOnly from, DateOnly to, double record)
    {
        var departed = model.Mean("departures", from, to);
        return new(
            $"Departures as share of exits, {period}",
            record,
            departed / (departed + model.Mean("releases", from, to)),
            null,
            "custody.exit_share.removal"
        );
    }
}
