using Caseload.Analysis.Headlines;
using Caseload.Model.Records;

namespace Caseload.Analysis.Claims;

/// <summary>Recorded shares by criminality: of ERO arrests over months, of people detained on a date.</summary>
internal static class ShareFigures
{
    private const string Arrests = "data/series/ohss_ero_arrests_monthly.csv, arrests_monthly_by_criminality_method.csv";
    private const string Detained = "data/series/detained_snapshot_agency_criminality.csv";

    public static IEnumerable<ClaimFigure> ConvictedOrPending(ClaimGround ground, Period days) =>
        OfArrests(ground, days, "ERO arrests of people convicted or with pending charges", 0, 1)
            .Concat(OfArrests(ground, days, "ERO arrests of people convicted", 0))
            .Concat(OfArrests(ground, days, "ERO arrests of people with pending charges", 1));

    public static IEnumerable<ClaimFigure> NotConvicted(ClaimGround ground, Period days) =>
        OfArrests(ground, days, "ERO arrests of people not convicted", 1, 2).Concat(NotConvictedDetained(ground, days));

    /// <summary>On the snapshot nearest to the last day, at most a week from it.</summary>
    public static IEnumerable<ClaimFigure> NotConvictedDetained(ClaimGround ground, Period days)
    {
        if (Nearest(ground, days.To, 7) is not { } snapshot)
            yield break;
        var all = snapshot.People.Cast<double>().Sum();
        yield return new(
            "People detained who are not convicted, arrested by ICE or CBP",
            "share",
            1 - ConvictedOn(snapshot) / all,
            Detained
        )
        {
            Period = new(snapshot.Date, snapshot.Date),
        };
    }

    /// <summary>People detained and convicted on the snapshot nearest to a date, at most two weeks from it.</summary>
    public static (double People, DateOnly Date)? Convicted(ClaimGround ground, DateOnly date) =>
        Nearest(ground, date, 14) is { } snapshot ? (ConvictedOn(snapshot), snapshot.Date) : null;

    private static DetainedSnapshot? Nearest(ClaimGround ground, DateOnly date, int days) =>
        ground
            .Records.Snapshots.Where(s => Math.Abs(s.Date.DayNumber - date.DayNumber) <= days)
            .MinBy(s => Math.Abs(s.Date.DayNumber - date.DayNumber));

    private static double ConvictedOn(DetainedSnapshot snapshot) =>
        snapshot.People[(int)Agency.Ice, 0] + snapshot.People[(int)Agency.Cbp, 0];

    private static IEnumerable<ClaimFigure> OfArrests(ClaimGround ground, Period days, string what, params int[] classes)
    {
        var series = ground.Records.ArrestsByCriminality;
        double some = 0,
            all = 0;
        Period? covered = null;
        foreach (var month in series[0].Month)
        {
            var last = month.AddMonths(1).AddDays(-1);
            int[] places = [.. series.Select(s => s.Month.ToList().IndexOf(month))];
            if (month < days.From || last > days.To || places.Any(p => p < 0))
                continue;
            covered = new(covered?.From ?? month, last);
            some += classes.Sum(k => series[k].Value[places[k]]);
            all += series.Select((s, k) => s.Value[places[k]]).Sum();
        }
        if (covered is not null)
            yield return new(what, "share", some / all, Arrests) { Period = covered };
    }
}
