using Caseload.Analysis.Headlines;
using Caseload.Analysis.Numbers;
using Caseload.Analysis.Observed;
using Caseload.Analysis.Series;
using Caseload.Charts.Numbers;

namespace Caseload.Report.Words;

/// <summary>What a reader who cannot see a chart hears: kind, measure, unit, place, period, main values; at most 80 words.</summary>
internal static class AltText
{
    public static string Series(string kind, string measure, string unit, Period axis, BandSeries series, RecordedSeries? record)
    {
        var text = $"{kind} of {measure}, {unit}, {series.Office ?? "United States"}, {DateWords.Of(axis)}.";
        if (record is not null)
        {
            var points = record
                .Points.Where(p => p.Value is not null && p.Period.From >= axis.From && p.Period.To <= axis.To)
                .ToList();
            if (points.Count > 0)
                text += $" Record: {At(points[0])}; highest {At(points.MaxBy(p => p.Value)!)}; last {At(points[^1])}.";
        }
        var last = series.Values.Count == 0 ? null : series.Values[^1];
        if (last is { Missing: false })
        {
            var number = IntervalText.Of(last);
            text += $" Simulated median {number.Median} on {DateWords.Of(series.Points[^1].To)}";
            text += number.Ninety.Contains(" to ", StringComparison.Ordinal)
                ? $", 9 in 10 histories between {number.Ninety.Replace(" to ", " and ", StringComparison.Ordinal)}."
                : ".";
        }
        return text;
    }

    /// <summary>Names with their intervals, the first few.</summary>
    public static string Rows(string kind, string what, IEnumerable<(string Name, Interval Value)> rows)
    {
        var said = rows.Where(r => !r.Value.Missing).Take(6).Select(r => $"{r.Name} {IntervalText.Of(r.Value).Short}");
        return $"{kind} of {what}: {string.Join("; ", said)}. Ranges hold 9 in 10 simulated histories.";
    }

    private static string At(RecordedPoint point) =>
        $"{NumberFormat.Plain.Rounded(point.Value ?? 0, point.Value < 1 ? 0.01 : 1)} on {DateWords.Of(point.Period.From)}";
}
