using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Analysis.Observed;
using Caseload.Analysis.Series;
using Caseload.Charts.Fans;
using Caseload.Charts.Marks;
using Caseload.Charts.Numbers;

namespace Caseload.Report.Figures;

/// <summary>Results in the form that charts draw. What is missing stays missing.</summary>
internal static class Drawn
{
    public static ChartInterval? Of(Interval interval) =>
        interval.Missing ? null : new(interval.Median, interval.Low50, interval.High50, interval.Low90, interval.High90);

    /// <summary>A series as a fan; its numbers are rounded as its last interval allows.</summary>
    public static Fan Fan(BandSeries series, string name, Series look = Series.A) =>
        new(name, [.. series.Points.Zip(series.Values, (p, v) => new DatedInterval(p.From, p.To, Of(v)))], Unit(series))
        {
            Series = look,
            Judgment = series.Judgment,
        };

    /// <summary>Recorded points to the end of an axis.</summary>
    public static RecordLine? Record(RecordedSeries? record, string name, Period axis, string? end = null, bool spans = false)
    {
        if (record is null)
            return null;
        var points = record
            .Points.Where(p => p.Period.From >= axis.From && p.Period.To <= axis.To)
            .Select(p => new DatedValue(p.Period.From, p.Period.To, p.Incomplete ?? p.Value)
            {
                Incomplete = p.Incomplete is not null,
            })
            .ToList();
        return points.Any(p => p.Drawable is not null) ? new(name, points) { Spans = spans, End = end } : null;
    }

    /// <summary>A level as the median of a series: for capacities, whose ranges stand in the table.</summary>
    public static LevelLine Level(BandSeries series, string words, string shortWords, Series look) =>
        new(
            words,
            shortWords,
            [.. series.Points.Zip(series.Values, (p, v) => new DatedValue(p.From, p.To, v.Missing ? null : v.Median))]
        )
        {
            Series = look,
        };

    /// <summary>The target over the days on which it stands.</summary>
    public static IReadOnlyList<LevelLine> Target(Goal goal, DateOnly first)
    {
        List<DatedValue> steps = [];
        for (var day = 0; day < goal.ByDay.Count; )
        {
            var next = day + 1;
            while (next < goal.ByDay.Count && goal.ByDay[next].Equals(goal.ByDay[day]))
                next++;
            steps.Add(new(first.AddDays(day), first.AddDays(next - 1), goal.ByDay[day] > 0 ? goal.ByDay[day] : null));
            day = next;
        }
        if (steps.LastOrDefault(s => s.Value is not null) is not { Value: { } last } step)
            return [];
        var number = NumberFormat.Plain.Rounded(last);
        var many = steps.Count(s => s.Value is not null) > 1;
        var words = many ? $"Target, at the end {number} a day" : $"Target: {number} a day from {DateText.Short(step.From)}";
        return [new(words, $"Target: {number}", steps)];
    }

    private static double Unit(BandSeries series) =>
        series.Values.LastOrDefault(v => !v.Missing) is { } last ? Digits.Of(last).Unit : 1;
}
