using Caseload.Model.Recording;
using Caseload.Model.Records;
using Caseload.Model.Scenarios;

namespace Caseload.Analysis.Calibration;

/// <summary>The recorded series that parameters are fitted to, each with the noise it is given.</summary>
public static class CalibrationRecord
{
    /// <summary>Days that are fitted: the last sixteen weeks of one policy and 32 of the next.</summary>
    public static readonly Horizon Window = new(new(2024, 10, 1), new(2025, 8, 31));

    /// <summary>All series, in the order of the system; those without a value in the days that are run have no points.</summary>
    /// <param name="layout">Of runs over <see cref="Window"/> in a fit, over other days to see what was fitted hold there.</param>
    public static IReadOnlyList<CalibrationSeries> Of(PublicRecords records, RecordLayout layout)
    {
        var points = new CalibrationPoints(layout);
        return
        [
            Log("arrests", "ERO arrests a week", "arrests_weekly_national", 0.13, 4, points.Weeks(records.Arrests, "arrests")),
            Logit(
                "arrest_classes",
                "Shares convicted and with pending charges of ERO arrests, by month",
                "arrests_monthly_by_criminality_method",
                0.1,
                3,
                points.ArrestShares(records)
            ),
            Log("bookins", "ICE book-ins a month", "bookins_monthly", 0.08, 2, points.Months(records.BookInsIce, "bookins")),
            Log("detained", "People detained, nation, Sunday nights", "detained_daily_national", 0.04, 8, points.Nights(records)),
            Log(
                "detained_classes",
                "People detained by arresting agency and criminality, every two weeks",
                "detained_snapshot_agency_criminality",
                0.22,
                6,
                points.Classes(records)
            ),
            Log(
                "detained_aor",
                "People detained by AOR, a Sunday night every eight weeks",
                "detained_daily_by_aor",
                0.42,
                5,
                points.Offices(records)
            ),
            Logit(
                "long_stays",
                "Share held for more than 180 days so far, twice a month",
                "in_custody_length_semimonthly",
                0.2,
                8,
                points.LongStays(records)
            ),
            Log("stay", "Average stay of those who left in a month", "alos_monthly", 0.1, 3, points.Stays(records)),
            Log(
                "departures",
                "Book-outs to remove a month",
                "bookouts_monthly",
                0.08,
                2,
                points.Months(records.RemovalBookOuts, "departures")
            ),
            Log(
                "releases",
                "Other book-outs a month",
                "bookouts_monthly",
                0.12,
                2,
                points.Months(CalibrationPoints.Sum(records.OtherBookOuts), "releases")
            ),
            Log(
                "removals",
                "ICE removals in two weeks, by its total to date",
                "removals_fytd_snapshots",
                0.14,
                2,
                points.Removals(records)
            ),
            Log("atd", "Participants in alternatives to detention", "atd_by_aor", 0.05, 6, points.Alternatives(records)),
            Log(
                "pending",
                "Pending court cases over those of 30 November 2024",
                "eoir_facts",
                0.015,
                3,
                points.Growth(records.PendingCases, "court_backlog")
            ),
            Log(
                "pending_detained",
                "Pending court cases of people detained over those of 30 September 2024",
                "eoir_facts",
                0.2,
                3,
                points.Growth(records.PendingDetained, "court_pending_detained")
            ),
        ];
    }

    private static CalibrationSeries Log(
        string id,
        string title,
        string source,
        double noise,
        int neighbours,
        IReadOnlyList<CalibrationPoint> points
    ) => new(id, title, source, CalibrationScale.Log, noise, neighbours, points);

    private static CalibrationSeries Logit(
        string id,
        string title,
        string source,
        double noise,
        int neighbours,
        IReadOnlyList<CalibrationPoint> points
    ) => new(id, title, source, CalibrationScale.Logit, noise, neighbours, points);
}
