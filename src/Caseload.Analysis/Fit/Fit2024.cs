using Caseload.Model.Records;

namespace Caseload.Analysis.Fit;

/// <summary>`baseline` from 1 October 2023 against the record of fiscal year 2024.</summary>
public static class Fit2024
{
    private static readonly DateOnly From = new(2023, 10, 1);
    private static readonly DateOnly To = new(2024, 9, 30);
    private static readonly DateOnly Spring = new(2024, 4, 1);

    public static IReadOnlyList<FitRow> Rows(DailyMeans model, PublicRecords records)
    {
        var first = From.DayNumber - records.MidnightFrom.DayNumber;
        var midnight = records.MidnightNational.AsSpan(first, 366).ToArray().Average();
        var departed = model.Mean("departures", From, To);
        var all = model.Mean("arrests", From, To);
        return
        [
            new(
                "Mean people detained (average daily population)",
                37722,
                model.Mean("detained", From, To),
                0.1,
                "custody.adp.total.fy2024"
            ),
            new("Mean people detained at midnight", midnight, model.Mean("detained", From, To), 0.1, "detained_daily_national"),
            new(
                "Mean people detained at midnight, last half of the year",
                records.MidnightNational.AsSpan(Spring.DayNumber - records.MidnightFrom.DayNumber, 183).ToArray().Average(),
                model.Mean("detained", Spring, To),
                null,
                "detained_daily_national"
            ),
            new("ERO arrests a day", 309.9, all, null, "arrests.before.fy2024_daily"),
            new(
                "At-large arrests, share of all",
                0.293,
                1 - model.Mean("arrests_custodial", From, To) / all,
                null,
                "arrests.channel.at_large_share_fy2024"
            ),
            new("ICE book-ins a day", 247.6, model.Mean("bookins", From, To), null, "arrests.bookins_ice_daily.fy2024"),
            new("CBP book-ins a day", 511.7, model.Mean("bookins_cbp", From, To), null, "arrests.bookins_cbp_daily.fy2024"),
            new("Departures a day, all", 418, departed, null, "removals.departures_custody_daily.fy2024"),
            new(
                "Departures a day of people ICE arrested",
                156,
                model.Mean("departures_ice", From, To),
                0.2,
                "removals.departures_custody_ice_daily.fy2024"
            ),
            new(
                "Departures as share of exits",
                0.57,
                departed / (departed + model.Mean("releases", From, To)),
                null,
                "custody.exit_share.removal.fy2024"
            ),
            new(
                "Share convicted of ERO arrests",
                Share(records, 0),
                model.Mean("arrests_convicted", From, To) / all,
                null,
                "ohss_ero_arrests_monthly"
            ),
            new(
                "Share pending of ERO arrests",
                Share(records, 1),
                model.Mean("arrests_pending", From, To) / all,
                null,
                "ohss_ero_arrests_monthly"
            ),
            new(
                "Court completions in the year",
                704514,
                model.Mean("court_completions", From, To) * 366,
                null,
                "courts.completions_total.fy2024"
            ),
            new("Pending court cases (not detained), 30 Sept 2024", 3884956, model.On("court_backlog", To), null, "eoir_annual"),
            new(
                "Pending detained court cases, 30 Sept 2024",
                18022,
                model.On("court_pending_detained", To),
                null,
                "courts.pending_detained.2024_09"
            ),
            new(
                "Departed by day 180, of arrests (to 30 Sept 2024)",
                0.413,
                model.Mean("cohort_departed_180", new(2024, 3, 29), To) / model.Mean("cohort_180", new(2024, 3, 29), To),
                null,
                "removals.cohort.departed_share.fy2024"
            ),
        ];
    }

    private static double Share(PublicRecords records, int criminality)
    {
        double Sum(MonthlySeries s) =>
            Enumerable.Range(0, s.Month.Count).Where(i => s.Month[i] >= From && s.Month[i] <= To).Sum(i => s.Value[i]);
        return Sum(records.ArrestsByCriminality[criminality]) / records.ArrestsByCriminality.Sum(Sum);
    }
}
