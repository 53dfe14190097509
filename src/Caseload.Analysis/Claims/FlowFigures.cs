using Caseload.Analysis.Headlines;
using Caseload.Model.Records;

namespace Caseload.Analysis.Claims;

/// <summary>Recorded flows over the days of a claim, in the unit of the claim: a mean a day or a sum.</summary>
internal static class FlowFigures
{
    private const string Weekly = "data/series/arrests_weekly_national.csv";
    private const string Official = "data/series/removals_fytd_snapshots.csv";

    /// <summary>ERO arrests; a week's arrests are spread evenly over its days.</summary>
    public static IEnumerable<ClaimFigure> Arrests(ClaimGround ground, Period days, bool sum)
    {
        if (ground.Records.Arrests.Between(days.From, days.To) is var (total, first, last))
            yield return Figure("ERO administrative arrests", total, new(first, last), sum, Weekly);
    }

    /// <summary>The recorded week of a day, and the mean of what was announced for single days of that week.</summary>
    public static IEnumerable<ClaimFigure> Announced(ClaimGround ground, Period days, bool sum)
    {
        if (days.Days >= 7)
            return Arrests(ground, days, sum);
        var sunday = days.From.AddDays(-(int)days.From.DayOfWeek);
        var week = new Period(sunday, sunday.AddDays(6));
        double[] posts = [.. ground.Own.Announced.Where(a => a.Date >= week.From && a.Date <= week.To).Select(a => a.Arrests)];
        IEnumerable<ClaimFigure> announced =
            posts.Length == 0
                ? []
                :
                [
                    new(
                        $"Arrests announced for {posts.Length} days of that week",
                        "per day",
                        posts.Average(),
                        "data/series/announced_arrests_2025.csv"
                    )
                    {
                        Period = week,
                    },
                ];
        return Arrests(ground, week, sum: false).Concat(announced);
    }

    /// <summary>A monthly flow over the full months within the days.</summary>
    public static IEnumerable<ClaimFigure> Months(string what, Period days, bool sum, string file, params MonthlySeries[] parts)
    {
        var total = 0.0;
        Period? covered = null;
        for (var i = 0; i < parts[0].Month.Count; i++)
        {
            var month = parts[0].Month[i];
            var last = month.AddMonths(1).AddDays(-1);
            double[] values = [.. parts.SelectMany(p => p.Month.Zip(p.Value).Where(m => m.First == month).Select(m => m.Second))];
            if (month < days.From || last > days.To || values.Length < parts.Length)
                continue;
            covered = new(covered?.From ?? month, last);
            total += values.Sum();
        }
        if (covered is not null)
            yield return Figure(what, total, covered, sum, $"data/series/{file}");
    }

    /// <summary>Official removals between the snapshots nearest to both ends of the days, within one fiscal year.</summary>
    public static IEnumerable<ClaimFigure> Removals(ClaimGround ground, Period days, bool sum)
    {
        // A snapshot counts to the day before its date.
        var first = Nearest(ground.Records.RemovalsToDate, days.From);
        var last = Nearest(ground.Records.RemovalsToDate, days.To.AddDays(1));
        if (first is null || last is null || first.FiscalYear != last.FiscalYear || first.Date >= last.Date)
            yield break;
        var covered = new Period(first.Date, last.Date.AddDays(-1));
        yield return Figure("Official ICE removals", last.Removals - first.Removals, covered, sum, Official);
    }

    /// <summary>Official removals a day over a fiscal year.</summary>
    public static IEnumerable<ClaimFigure> RemovalsOf(ClaimGround ground, int year)
    {
        var end = new DateOnly(year, 9, 30);
        if (ground.Records.RemovalsToDate.LastOrDefault(r => r.FiscalYear == year && r.Date >= end.AddDays(-10)) is not { } last)
            yield break;
        yield return Figure(
            $"Official ICE removals, fiscal year {year}",
            last.Removals,
            new(new(year - 1, 10, 1), end),
            false,
            Official
        );
    }

    private static RemovalsToDate? Nearest(IReadOnlyList<RemovalsToDate> snapshots, DateOnly date) =>
        snapshots
            .Where(s => Math.Abs(s.Date.DayNumber - date.DayNumber) <= 7)
            .MinBy(s => Math.Abs(s.Date.DayNumber - date.DayNumber));

    private static ClaimFigure Figure(string what, double total, Period covered, bool sum, string source) =>
        new(what, sum ? "persons" : "per day", sum ? total : total / covered.Days, source) { Period = covered };
}
